import type { Vocabulary } from '../../model/vocabulary.ts';
import { colourOf } from '../../model/vocabulary.ts';
import type { Point } from '../../views/map/clusterPoints.ts';
import { eventsOfMark, type MapMark } from '../../views/map/layOutMapMarks.ts';
import { countKinds } from '../../views/map/layOutRing.ts';
import { symbolId } from './KindSymbols.tsx';

interface FirstMarkProps {
  readonly mark: MapMark;
  /** The mark's place, in pixels of the picture. */
  readonly at: Point;
  readonly kinds: Vocabulary['kinds'];
}

/** The size of a symbol on the map, in pixels. */
const SYMBOL = 18;
/**
 * A mark of the map. `src/boot/placeFirstMap.ts` moves it to its place, where it keeps its size at all zoom levels, and draws
 * what follows from its numbers: ring and leader.
 */
export function FirstMark({ mark, at, kinds }: FirstMarkProps) {
  const { x, y } = mark.aside;
  const place = [at.x.toFixed(1), at.y.toFixed(1), ...(x || y ? [x, y] : [])].join(' ');
  return (
    <g
      data-at={place}
      data-key={mark.key}
      data-of={mark.kind === 'cluster' ? kindCounts(mark, kinds) : undefined}
    >
      {mark.kind === 'cluster' ? <text dy=".35em">{mark.count}</text> : <Single mark={mark} kinds={kinds} />}
    </g>
  );
}

/** How many events there are of each kind, in the order of the vocabulary: `src/boot/` draws the ring. */
function kindCounts(mark: MapMark, kinds: Vocabulary['kinds']): string {
  const counts = new Map(countKinds(eventsOfMark(mark), kinds).map(({ kind, count }) => [kind, count]));
  return [...kinds.keys()]
    .map((kind) => counts.get(kind) ?? 0)
    .join(' ')
    .replace(/( 0)+$/, '');
}

function Single({ mark, kinds }: { mark: MapMark & { kind: 'event' }; kinds: Vocabulary['kinds'] }) {
  const kind = kinds.get(mark.event.kind);
  return (
    kind && (
      <use href={`#${symbolId('map', kind.token)}`} width={SYMBOL} height={SYMBOL} color={colourOf(kind)} />
    )
  );
}
