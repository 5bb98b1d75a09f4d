import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { isOnSubject } from '../../model/vocabulary.ts';
import { staticPageStrings } from '../../strings/staticPageStrings.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { EventDoubts } from '../../views/panel/EventDoubts.tsx';
import { EventKicker } from '../../views/panel/EventKicker.tsx';
import { Prose } from '../../views/text/Prose.tsx';
import { EventDateText } from './EventDateText.tsx';
import { Excerpts } from './Excerpts.tsx';
import { MapFigure } from './MapFigure.tsx';
import { OpenInApp } from './OpenInApp.tsx';
import { marksOfEvent, placeNames } from './pictureMarks.ts';
import { Sources } from './Sources.tsx';
import { StaticEventClaims } from './StaticEventClaims.tsx';
import { StaticPageLink } from './StaticPageLink.tsx';

interface EventBodyProps {
  readonly event: TimelineEvent;
  readonly dataset: Dataset;
}

/** An event in full: date, places, claims, excerpts, sources. */
export function EventBody({ event, dataset }: EventBodyProps) {
  const excerpts = dataset.excerptsByEvent.get(event.id) ?? [];
  const places = placeNames(event, dataset);
  return (
    <>
      <article>
        <header>
          <EventKicker event={event} />
          <h1>{event.title}</h1>
          {places.length > 0 && (
            <ul className="places">
              {places.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          )}
        </header>
        {places.length > 0 && (
          <MapFigure marks={marksOfEvent(event, dataset)} text={staticPageStrings.mapOf(places)} />
        )}
        <p className="summary">
          <Prose text={event.summary} />
        </p>
        <OpenInApp name="event" id={event.id} />
        <EventDoubts event={event} />
        <StaticEventClaims eventId={event.id} claims={dataset.claims} />
        {dataset.articles.size > 0 && (
          <section>
            <h2>{ENGLISH.panel.fromArticles}</h2>
            {excerpts.length === 0 && (
              <p className="soft">{ENGLISH.panel.noExcerpt(dataset.articles.size)}</p>
            )}
            <Excerpts excerpts={excerpts} dataset={dataset} />
          </section>
        )}
        <Sources of={event} dataset={dataset} />
      </article>
      <Neighbours event={event} dataset={dataset} />
    </>
  );
}

/** The previous and next event, among those on the subject or among those outside it. */
function Neighbours({ event, dataset }: EventBodyProps) {
  const isOn = (it: TimelineEvent) => isOnSubject(dataset.vocabulary, it);
  const all = [...dataset.events.values()].filter((other) => isOn(other) === isOn(event));
  const at = all.indexOf(event);
  const links: [string, TimelineEvent | undefined][] = [
    [staticPageStrings.before, all[at - 1]],
    [staticPageStrings.after, all[at + 1]],
  ];
  return (
    <nav aria-label={staticPageStrings.beforeAndAfter}>
      {links.map(
        ([word, other]) =>
          other && (
            <p key={word}>
              <span>
                {word} <EventDateText event={other} form="short" />
              </span>
              <StaticPageLink of="events" id={other.id}>
                {other.title}
              </StaticPageLink>
            </p>
          ),
      )}
    </nav>
  );
}
