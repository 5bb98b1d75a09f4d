import type { Kind } from '../model/event.ts';
import { KIND_PATHS } from './kindMark.ts';

/** The mark of a kind, by shape and colour; the word beside it is for those who see neither. */
export function KindMark({ kind, size = 14 }: { kind: Kind; size?: number }) {
  return (
    <svg className={`mark mark-${kind}`} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={KIND_PATHS[kind]} />
    </svg>
  );
}
