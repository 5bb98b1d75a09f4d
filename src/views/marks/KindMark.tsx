import type { KindId } from '../../model/vocabulary.ts';
import { useAppState } from '../../store/context.ts';
import { kindLooks } from './kindShapes.ts';

/** The mark of a kind. Its accessible name is the text beside it. */
export function KindMark({ kind, size = 14 }: { kind: KindId; size?: number }) {
  const kinds = useAppState((state) => state.dataset.vocabulary.kinds);
  const { path, colour } = kindLooks({ kinds }, kind);
  return (
    <svg
      className="mark"
      data-kind={kind}
      color={colour}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
