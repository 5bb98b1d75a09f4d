import type { KindId } from '../../../model/vocabulary.ts';
import { kindLooks } from '../../marks/kindShapes.ts';
import { useVocabulary } from '../../useVocabulary.ts';
import { eventsOfMark, type MapMark } from '../layOutMapMarks.ts';
import { countKinds, layOutRing, RING_WIDTH } from '../layOutRing.ts';
import { needsLeader } from '../needsLeader.ts';
import type { PrintedMark } from './layOutPrintedMarks.ts';

const SYMBOL = 16;

/** The marks of the events: kinds by shape, groups as rings of their kinds, with the numbers of their entries. */
export function PrintedMarks({ marks }: { marks: readonly PrintedMark[] }) {
  return marks.map((printed) => <PrintedMarkShape key={printed.mark.key} {...printed} />);
}

function PrintedMarkShape({ mark, at: { x, y }, radius, numbers, numbered }: PrintedMark) {
  return (
    <g className="printed-mark" transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {needsLeader(mark.aside) && <Leader x={-mark.aside.x} y={-mark.aside.y} />}
      {mark.kind === 'event' && mark.selected && <circle className="printed-ring" r={radius - 1} />}
      {mark.kind === 'event' ? (
        <KindShape kind={mark.event.kind} />
      ) : (
        <>
          <PrintedRing mark={mark} />
          <text className="printed-count" y={3.5} textAnchor="middle">
            {`×${mark.count}`}
          </text>
        </>
      )}
      {numbered && (
        <text className="printed-numbers" x={radius + 2} y={4}>
          {numbers}
        </text>
      )}
    </g>
  );
}

/** From a mark to its place, where a dot is. */
const Leader = ({ x, y }: { x: number; y: number }) => (
  <g className="printed-leader">
    <path d={`M0 0L${x} ${y}`} />
    <circle cx={x} cy={y} r={2} />
  </g>
);

/** The ring of a group, as the map draws it. */
function PrintedRing({ mark }: { mark: MapMark }) {
  const vocabulary = useVocabulary();
  const events = eventsOfMark(mark);
  const { radius, outline, segments } = layOutRing(countKinds(events, vocabulary.kinds), events.length);
  return (
    <>
      <circle className="printed-group" r={radius + RING_WIDTH / 2 + 1} />
      {segments.map(({ kind, begin, length }) => (
        <circle
          key={kind}
          className="printed-segment"
          r={radius}
          color={kindLooks(vocabulary, kind).colour}
          strokeWidth={RING_WIDTH}
          strokeDasharray={`${length.toFixed(1)} ${outline.toFixed(1)}`}
          strokeDashoffset={(-begin).toFixed(1)}
          transform="rotate(-90)"
        />
      ))}
    </>
  );
}

function KindShape({ kind }: { kind: KindId }) {
  const { path, colour } = kindLooks(useVocabulary(), kind);
  return (
    <path className="mark" color={colour} d={path} transform={`scale(${SYMBOL / 24}) translate(-12 -12)`} />
  );
}
