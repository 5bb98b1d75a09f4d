import './neighbours.css';
import { useDeferredValue, useMemo, useState } from 'react';
import type { TimelineEvent } from '../../../model/event.ts';
import { eventsNearby, type NearbyEvent, neighboursInTrack } from '../../../model/neighbours.ts';
import { useAppState } from '../../../store/context.ts';
import { selectNameOf } from '../../../store/selectors.ts';
import { formatDate } from '../../../strings/formatDate.ts';
import { formatGap } from '../../../strings/formatGap.ts';
import { formatKm } from '../../../strings/formatNumber.ts';
import { formatApart } from '../../../strings/formatPlace.ts';
import { KindMark } from '../../marks/KindMark.tsx';
import { Space } from '../../text/Space.tsx';
import { useStrings } from '../../useStrings.ts';
import { PageLink } from '../PageLink.tsx';

const RADII = [10, 25, 50, 100];
/** The number shown before the reader asks for all. */
const FEW = 6;

/** The last chosen radius, kept from one event to the next. */
let chosenKm = 25;

/** The events just before and after in the same track, and nearby events of any year. */
export default function Neighbours({ event }: { event: TimelineEvent }) {
  const strings = useStrings();
  const words = strings.names;
  // Deferred, because finding them takes long among many events.
  const shown = useDeferredValue<TimelineEvent | null>(event, null);
  const [km, setKm] = useState(chosenKm);
  const choose = (next: number) => {
    chosenKm = next;
    setKm(next);
  };
  return (
    <section className="neighbours">
      <h3>{words.neighbours}</h3>
      {shown && <InTrack event={shown} />}
      <label className="neighbours-radius">
        <span>{`${words.nearby} `}</span>
        <select value={km} onChange={(change) => choose(Number(change.currentTarget.value))}>
          {RADII.map((radius) => (
            <option key={radius} value={radius}>
              {formatKm(radius, strings)}
            </option>
          ))}
        </select>
      </label>
      {shown && <Nearby key={km} event={shown} km={km} />}
    </section>
  );
}

function InTrack({ event }: { event: TimelineEvent }) {
  const strings = useStrings();
  const words = strings.names;
  const events = useAppState((state) => state.dataset.events);
  const { before, after } = useMemo(() => neighboursInTrack(events.values(), event), [events, event]);
  return (
    <dl className="neighbours-in-track">
      <dt>{words.justBefore}</dt>
      <dd>
        {before ? (
          <EventLine event={before} details={[formatGap(event.date, before.date, strings)]} />
        ) : (
          <span>{words.first}</span>
        )}
      </dd>
      <dt>{words.justAfter}</dt>
      <dd>
        {after ? (
          <EventLine event={after} details={[formatGap(event.date, after.date, strings)]} />
        ) : (
          <span>{words.last}</span>
        )}
      </dd>
    </dl>
  );
}

function Nearby({ event, km }: { event: TimelineEvent; km: number }) {
  const words = useStrings().names;
  const events = useAppState((state) => state.dataset.events);
  const places = useAppState((state) => state.dataset.places);
  const [all, setAll] = useState(false);
  const near = useMemo(() => eventsNearby(events.values(), places, event, km), [events, places, event, km]);
  if (event.placeIds.length === 0) return <p className="empty">{words.noPlace}</p>;
  if (near.length === 0) return <p className="empty">{words.nothingNear}</p>;
  return (
    <>
      <ul className="neighbours-list">
        {near.slice(0, all ? near.length : FEW).map((it) => (
          <NearbyLine key={it.event.id} near={it} from={event} />
        ))}
      </ul>
      {!all && near.length > FEW && (
        <button type="button" onClick={() => setAll(true)}>
          {words.showAll(near.length)}
        </button>
      )}
    </>
  );
}

function NearbyLine({ near, from }: { near: NearbyEvent; from: TimelineEvent }) {
  const strings = useStrings();
  const nameOf = useAppState(selectNameOf);
  const { event, place, km, uncertaintyKm } = near;
  const where = nameOf(place, event.date.span.start);
  const details = [
    `${where}, ${formatApart(km, uncertaintyKm, strings)}`,
    formatGap(from.date, event.date, strings),
  ];
  return (
    <li>
      <EventLine event={event} details={details} />
    </li>
  );
}

function EventLine({ event, details }: { event: TimelineEvent; details: readonly string[] }) {
  const strings = useStrings();
  return (
    <>
      <KindMark kind={event.kind} />
      <span>
        <PageLink eventId={event.id}>{event.title}</PageLink>
        <Space />
        <span className="source-details">
          {[formatDate(event.date, strings, 'short'), ...details].join(' · ')}
        </span>
      </span>
    </>
  );
}
