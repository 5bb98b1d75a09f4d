import type { Vocabulary } from '../../model/vocabulary.ts';
import { colourOf } from '../../model/vocabulary.ts';
import type { Point } from '../../views/map/clusterPoints.ts';
import { eventsOfMark, type MapMark } from '../../views/map/layOutMapMarks.ts';
import { countKinds, ringSegments, ringSize } from '../../views/map/ringElement.ts';
import { symbolId } from './KindSymbols.tsx';

interface FirstMarkProps {
  readonly mark: MapMark;
  /** The mark's place, in pixels of the picture. */
  readonly at: Point;
  readonly kinds: Vocabulary['kinds'];
}

/** The size of a symbol on the map, in pixels. */
const SYMBOL = 18;
/** Shorter lines to a mark's place would lie under it, in pixels. */
const SHORTEST_LEADER = 16;

/** A mark of the map. `src/boot/placeFirstMap.ts` moves it to its place; it keeps its size at all zoom levels. */
export function FirstMark({ mark, at, kinds }: FirstMarkProps) {
  const { x, y } = mark.aside;
  const place = [at.x.toFixed(1), at.y.toFixed(1), ...(x || y ? [x, y] : [])].join(' ');
  return (
    <g data-at={place} data-key={mark.key}>
      {Math.hypot(x, y) >= SHORTEST_LEADER && (
        <>
          <path className="first-leader" d={`M0 0L${-x} ${-y}`} />
          <circle className="first-foot" cx={-x} cy={-y} r="2.5" />
        </>
      )}
      {mark.kind === 'cluster' ? <Ring mark={mark} kinds={kinds} /> : <Single mark={mark} kinds={kinds} />}
    </g>
  );
}

function Ring({ mark, kinds }: { mark: MapMark & { kind: 'cluster' }; kinds: Vocabulary['kinds'] }) {
  const counts = countKinds(eventsOfMark(mark), kinds);
  return (
    <>
      <circle className="first-disc" r={ringSize(mark.count) / 2} />
      {ringSegments(counts, mark.count, kinds).map(({ kind, colour, radius, dash, offset }) => (
        <circle
          key={kind}
          r={short(radius)}
          stroke={colour}
          strokeDasharray={`${short(dash)} 99`}
          strokeDashoffset={short(offset) || undefined}
        />
      ))}
      <text dy=".35em">{mark.count}</text>
    </>
  );
}

const short = (value: number) => Number(value.toFixed(1));

function Single({ mark, kinds }: { mark: MapMark & { kind: 'event' }; kinds: Vocabulary['kinds'] }) {
  const kind = kinds.get(mark.event.kind);
  return (
    kind && (
      <use href={`#${symbolId('map', kind.token)}`} width={SYMBOL} height={SYMBOL} color={colourOf(kind)} />
    )
  );
}
