import type { Place } from '../../../model/place.ts';
import type { NameOf } from '../../../model/placeName.ts';
import { useAppState } from '../../../store/context.ts';
import { selectMapNameOf } from '../../../store/selectors.ts';
import { PRINTING_STRINGS } from '../../../strings/printingStrings.ts';
import type { Strings } from '../../../strings/strings.ts';
import type { Parts } from '../../../strings/translation.ts';
import { mapCredit } from '../../credits/mapCredit.ts';
import { KindMark } from '../../marks/KindMark.tsx';
import { usePartStrings, useStrings } from '../../useStrings.ts';
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
  const printing = usePartStrings(PRINTING_STRINGS);
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
        {marks.some(({ numbered }) => numbered) && <li>{printing.numbers}</li>}
        {dots && <li>{printing.dots}</li>}
      </ul>
      {crowded.length > 0 && <p>{crowded.map((mark) => describe(mark, nameOf, printing)).join(' · ')}</p>}
      {beyond.length > 0 && <p>{printing.beyond(beyond.map((place) => nameOf(place)))}</p>}
      <p>{creditLine(strings.map)}</p>
    </figcaption>
  );
}

/** The entries of a mark whose numbers do not fit beside it. */
const describe = ({ mark, numbers }: PrintedMark, nameOf: NameOf, printing: Parts['printing']) =>
  mark.kind === 'event'
    ? printing.at(nameOf(mark.place), numbers)
    : printing.near(mark.count, nameOf(mark.spots[0].place), numbers);

/** The credit as one line, with what is said about the borders of the map. */
function creditLine(words: Strings['map']): string {
  const { contributors, databaseLicence, schematic } = words;
  const { openStreetMap, others } = mapCredit(words);
  const first = openStreetMap ? [`© ${contributors} ${databaseLicence}`] : [];
  return [...first, ...others, schematic].join(' · ');
}
