import './places.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PlaceId, TimelineEvent } from '../../../model/event.ts';
import type { Place, SideNames as SideNamesByLanguage } from '../../../model/place.ts';
import { useActions, useAppState } from '../../../store/context.ts';
import { fold } from '../../../store/search/words.ts';
import { selectNameOf } from '../../../store/selectors.ts';
import { beginSentence } from '../../../strings/beginSentence.ts';
import { formatDate } from '../../../strings/formatDate.ts';
import { formatKm } from '../../../strings/formatNumber.ts';
import { digitsOf, formatCoordinates } from '../../../strings/formatPlace.ts';
import { moveFocus } from '../../focus/moveFocus.ts';
import { scrollInside } from '../../focus/scrollInside.ts';
import { useTypedText } from '../../input/useTypedText.ts';
import { AwaitedNote } from '../../loading/AwaitedNote.tsx';
import { Space } from '../../text/Space.tsx';
import { useStrings } from '../../useStrings.ts';
import { PageLink } from '../PageLink.tsx';
import { PanelPage } from '../PanelPage.tsx';
import { SideNames } from './SideNames.tsx';

/** The gazetteer. What it says of the places arrives with the sources. */
export default function PlacesPage() {
  const { names } = useStrings();
  const waiting = useAppState(({ dataset }) => dataset.awaited.includes('sources'));
  if (!waiting) return <Gazetteer />;
  return (
    <PanelPage title={names.places}>
      <AwaitedNote />
    </PanelPage>
  );
}

/** All places with names, coordinates, precision and events. */
function Gazetteer() {
  const strings = useStrings();
  const words = strings.names;
  const places = useAppState((state) => state.dataset.places);
  const sideNames = useAppState((state) => state.dataset.sideNames);
  const nameOf = useAppState(selectNameOf);
  const [query, setQuery] = useState('');
  const typed = useTypedText(query, setQuery);
  const sorted = useMemo(
    () => [...places.values()].sort((a, b) => nameOf(a).localeCompare(nameOf(b), strings.language)),
    [places, nameOf, strings],
  );
  const eventsAt = useEventsByPlace();
  const shown = sorted.filter((place) => allNames(place, sideNames.get(place.id)).includes(fold(query)));
  const list = useEntry();
  return (
    <PanelPage title={words.places}>
      <p className="empty">{words.placesIntro(places.size)}</p>
      <p className="find">
        <input type="search" aria-label={words.find} placeholder={words.find} {...typed} />
        <span role="status" className="source-details">
          {shown.length === 0 ? words.noneFound : words.found(shown.length, places.size)}
        </span>
      </p>
      <ul className="gazetteer" ref={list}>
        {shown.map((place) => (
          <Entry key={place.id} place={place} events={eventsAt.get(place.id) ?? []} />
        ))}
      </ul>
    </PanelPage>
  );
}

/** Folded; the Azerbaijani ə also as e, for keyboards without it. */
function allNames({ name }: Place, names: SideNamesByLanguage = {}): string {
  const all = [name, ...Object.values(names).flatMap(({ latin, script }) => [latin, script ?? ''])].join(' ');
  return fold(`${all} ${all.replace(/ə/giu, 'e')}`);
}

function useEventsByPlace(): ReadonlyMap<PlaceId, readonly TimelineEvent[]> {
  const events = useAppState((state) => state.dataset.events);
  return useMemo(() => {
    const byPlace = new Map<PlaceId, TimelineEvent[]>();
    for (const event of events.values()) {
      for (const id of event.placeIds) byPlace.set(id, [...(byPlace.get(id) ?? []), event]);
    }
    return byPlace;
  }, [events]);
}

/** Scrolls to the entry that the link named, and focuses it. */
function useEntry() {
  const entry = useAppState((state) => state.view.entry);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!entry) return;
    const found = list.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(entry)}"]`);
    if (!found) return;
    scrollInside(found, 'start');
    moveFocus(found);
  }, [entry]);
  return list;
}

function Entry({ place, events }: { place: Place; events: readonly TimelineEvent[] }) {
  const strings = useStrings();
  const words = strings.names;
  const nameOf = useAppState(selectNameOf);
  const notes = useAppState(({ dataset }) => dataset.placeNotes.get(place.id));
  const entry = useAppState((state) => state.view.entry);
  const { goToPlace } = useActions();
  const { precisions, within, verified, notVerified } = strings.map;
  const details = [
    formatCoordinates(place, digitsOf(place), strings),
    within(precisions[place.precision], formatKm(place.uncertaintyKm, strings)),
    place.verified ? verified : notVerified,
    notes?.coordinateSource && words.source(notes.coordinateSource),
    place.state && words.recognisedPartOf(place.state),
    notes?.note && beginSentence(notes.note, strings),
  ];
  return (
    <li data-place={place.id} data-entry={place.id === entry || undefined} tabIndex={-1}>
      <h3>{nameOf(place)}</h3>
      <SideNames place={place} />
      <p className="source-details">{details.filter(Boolean).join(' · ')}</p>
      <p className="gazetteer-ways">
        <button
          type="button"
          onClick={() => goToPlace(place.id)}
          aria-label={`${words.showOnMap}: ${nameOf(place)}`}
        >
          {words.showOnMap}
        </button>
      </p>
      {events.length === 0 ? (
        <p className="source-details">{words.noEvents}</p>
      ) : (
        <details open={events.length <= 3}>
          <summary>{words.eventsHere(events.length)}</summary>
          <ul className="plain-list">
            {events.map((event) => (
              <li key={event.id}>
                <PageLink eventId={event.id}>{event.title}</PageLink>
                <Space />
                <span className="source-details">{formatDate(event.date, strings, 'short')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
