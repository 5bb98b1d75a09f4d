import type { KindId } from '../../../model/vocabulary.ts';
import { kindLooks } from '../../marks/kindShapes.ts';
import { useVocabulary } from '../../useVocabulary.ts';
import type { PrintedMark } from './layOutPrintedMarks.ts';

const SYMBOL = 16;

/** The marks of the events: kinds by shape, clusters by count, with the numbers of their entries. */
export function PrintedMarks({ marks }: { marks: readonly PrintedMark[] }) {
  return marks.map((printed) => <PrintedMarkShape key={printed.mark.key} {...printed} />);
}

function PrintedMarkShape({ mark, at: { x, y }, radius, numbers, numbered }: PrintedMark) {
  return (
    <g className="printed-mark" transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {mark.kind === 'event' && mark.selected && <circle className="printed-ring" r={radius - 1} />}
      {mark.kind === 'event' ? (
        <KindShape kind={mark.event.kind} />
      ) : (
        <>
          <circle className="printed-count" r={radius} />
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

function KindShape({ kind }: { kind: KindId }) {
  const { path, colour } = kindLooks(useVocabulary(), kind);
  return (
    <path className="mark" color={colour} d={path} transform={`scale(${SYMBOL / 24}) translate(-12 -12)`} />
  );
}
