import type { Place } from '../../../model/place.ts';
import type { NameOf } from '../../../model/placeName.ts';
import { useAppState } from '../../../store/context.ts';
import { selectMapNameOf } from '../../../store/selectors.ts';
import type { Strings } from '../../../strings/strings.ts';
import { creditLine } from '../../credits/mapCredit.ts';
import { KindMark } from '../../marks/KindMark.tsx';
import { useStrings } from '../../useStrings.ts';
import { useVocabulary } from '../../useVocabulary.ts';
import type { PrintedMark } from './layOutPrintedMarks.ts';

interface MapLegendProps {
  readonly marks: readonly PrintedMark[];
  /** Places of events outside the printed map. */
  readonly beyond: readonly Place[];
  /** Whether the map has dots for events that are not on the sheet. */
  readonly dots: boolean;
}

/** The legend of the printed map: kinds, places outside, sources of the map. */
export function MapLegend({ marks, beyond, dots }: MapLegendProps) {
  const strings = useStrings();
  const shown = new Set(marks.flatMap(({ mark }) => (mark.kind === 'event' ? [mark.event.kind] : [])));
  const crowded = marks.filter(({ numbers, numbered }) => numbers && !numbered);
  const nameOf = useAppState(selectMapNameOf);
  const kinds = [...useVocabulary().kinds.values()].filter(({ id }) => shown.has(id));
  return (
    <figcaption>
      <ul className="printed-kinds">
        {kinds.map(({ id, label }) => (
          <li key={id}>
            <KindMark kind={id} size={11} />
            <span>{` ${label}`}</span>
          </li>
        ))}
        {marks.some(({ numbered }) => numbered) && <li>{strings.printing.numbers}</li>}
        {dots && <li>{strings.printing.dots}</li>}
      </ul>
      {crowded.length > 0 && <p>{crowded.map((mark) => describe(mark, nameOf, strings)).join(' · ')}</p>}
      {beyond.length > 0 && <p>{strings.printing.beyond(beyond.map((place) => nameOf(place)))}</p>}
      <p>{creditLine(strings.map)}</p>
    </figcaption>
  );
}

/** The entries of a mark whose numbers do not fit beside it. */
const describe = ({ mark, numbers }: PrintedMark, nameOf: NameOf, strings: Strings) =>
  mark.kind === 'event'
    ? strings.printing.at(nameOf(mark.place), numbers)
    : strings.printing.near(mark.count, nameOf(mark.spots[0].place), numbers);
