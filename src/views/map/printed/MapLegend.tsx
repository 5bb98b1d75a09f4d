import { KINDS } from '../../../model/event.ts';
import type { Place } from '../../../model/place.ts';
import { strings } from '../../../strings/strings.ts';
import { KindMark } from '../../KindMark.tsx';
import type { PrintedMark } from './layOutPrintedMarks.ts';

interface MapLegendProps {
  readonly marks: readonly PrintedMark[];
  /** Where events of the sheet were, beside the picture. */
  readonly beyond: readonly Place[];
  /** Whether the picture has dots for events that are not on the sheet. */
  readonly dots: boolean;
}

/** What the marks mean, what lies beside the picture, and where the map comes from. */
export function MapLegend({ marks, beyond, dots }: MapLegendProps) {
  const shown = new Set(marks.flatMap(({ mark }) => (mark.kind === 'event' ? [mark.event.kind] : [])));
  const crowded = marks.filter(({ numbers, numbered }) => numbers && !numbered);
  const { contributors, databaseLicence, sources, schematic } = strings.map;
  return (
    <figcaption>
      <ul className="printed-kinds">
        {KINDS.filter((kind) => shown.has(kind)).map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} size={11} /> {strings.kinds[kind]}
          </li>
        ))}
        {marks.some(({ numbered }) => numbered) && <li>{strings.printing.numbers}</li>}
        {dots && <li>{strings.printing.dots}</li>}
      </ul>
      {crowded.length > 0 && <p>{crowded.map(describe).join(' · ')}</p>}
      {beyond.length > 0 && <p>{strings.printing.beyond(beyond.map(({ name }) => name))}</p>}
      <p>{`© ${[`${contributors} ${databaseLicence}`, ...sources, schematic].join(' · ')}`}</p>
    </figcaption>
  );
}

/** Which entries stand for a mark that has no room for their numbers. */
const describe = ({ mark, numbers }: PrintedMark) =>
  mark.kind === 'event'
    ? strings.printing.at(mark.place.name, numbers)
    : strings.printing.near(mark.count, mark.spots[0]!.place.name, numbers);
