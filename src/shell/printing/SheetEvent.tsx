import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import { isOnSubject, kindName } from '../../model/vocabulary.ts';
import { useAppState } from '../../store/context.ts';
import { placesOf, selectNameOf } from '../../store/selectors.ts';
import { formatDate, formatEventTime } from '../../strings/formatDate.ts';
import { PRINTING_STRINGS } from '../../strings/printingStrings.ts';
import { numbersInWords } from '../../views/map/printed/numbersInWords.ts';
import { KindMark } from '../../views/marks/KindMark.tsx';
import { DateElement } from '../../views/panel/DateElement.tsx';
import { EventDoubts } from '../../views/panel/EventDoubts.tsx';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import { useVocabulary } from '../../views/useVocabulary.ts';
import { type NumberedReferences, numbersOf } from './collectReferences.ts';
import { SheetClaims } from './SheetClaims.tsx';
import { SheetExcerpts } from './SheetExcerpts.tsx';

interface SheetEventProps {
  readonly event: TimelineEvent;
  /** The number of the entry, as on the map; undefined if the event is alone. */
  readonly number: number | undefined;
  readonly references: NumberedReferences;
}

/** An event in full: date, places, claims, excerpts, sources. */
export function SheetEvent({ event, number, references }: SheetEventProps) {
  const printing = usePartStrings(PRINTING_STRINGS);
  const dataset = useAppState((state) => state.dataset);
  const sources = numbersOf(event, dataset, references);
  return (
    <article className="sheet-event" data-sheet-event={event.id satisfies EventId}>
      <header>
        <Kicker event={event} number={number} />
        <h2>{event.title}</h2>
        <PlaceNames event={event} inFull={number === undefined} />
      </header>
      <p className="sheet-summary">{event.summary}</p>
      <EventDoubts event={event} />
      <SheetClaims eventId={event.id} references={references} inFull={number === undefined} />
      <SheetExcerpts eventId={event.id} />
      {sources.length > 0 && (
        <p className="sheet-sources">{printing.sourceNumbers(numbersInWords(sources))}</p>
      )}
    </article>
  );
}

function Kicker({ event, number }: Pick<SheetEventProps, 'event' | 'number'>) {
  const strings = useStrings();
  const vocabulary = useVocabulary();
  const track = vocabulary.tracks.get(event.track);
  return (
    <p className="sheet-kicker">
      {number !== undefined && <b className="sheet-number">{number}</b>}
      <DateElement date={event.date}>{formatDate(event.date, strings)}</DateElement>
      {event.time && <span>{formatEventTime(event, strings)}</span>}
      <span>
        <KindMark kind={event.kind} size={11} />
        <span>{` ${kindName(vocabulary, event)}`}</span>
      </span>
      {track?.lanes === 'own' && <span>{track.label}</span>}
      {!event.core && isOnSubject(vocabulary, event) && <span>{strings.panel.supplementary}</span>}
    </p>
  );
}

/** The neutral names; in full also each side's names in the original script. */
function PlaceNames({ event, inFull }: { event: TimelineEvent; inFull: boolean }) {
  const nameOf = useAppState(selectNameOf);
  const places = placesOf(
    useAppState((state) => state.dataset),
    event,
  );
  const at = event.date.span.start;
  if (places.length === 0) return null;
  if (!inFull) return <p className="sheet-places">{places.map((place) => nameOf(place, at)).join(' · ')}</p>;
  return (
    <ul className="sheet-places">
      {places.map((place) => (
        <li key={place.id}>
          <span>{nameOf(place, at)}</span>
          <SideNames place={place} />
        </li>
      ))}
    </ul>
  );
}

function SideNames({ place }: { place: Place }) {
  const names = useAppState(({ dataset }) => dataset.sideNames.get(place.id)) ?? {};
  const sides = useVocabulary().languages.flatMap(({ id, label }) => {
    const name = names[id];
    return name ? [{ id, label, text: [name.latin, name.script].filter(Boolean).join(' ') }] : [];
  });
  if (sides.length === 0) return null;
  return (
    <span className="sheet-side-names">
      {sides.map(({ id, label, text }) => (
        <span key={id}>
          <span>{`${label}: `}</span>
          <span lang={id} translate="no">
            {text}
          </span>
        </span>
      ))}
    </span>
  );
}
