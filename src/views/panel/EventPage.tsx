import type { TimelineEvent } from '../../model/event.ts';
import { useAppState } from '../../store/context.ts';
import { doubtsOf } from '../../strings/doubtsOf.ts';
import { formatEventTime } from '../../strings/formatDate.ts';
import { strings } from '../../strings/strings.ts';
import { KindMark } from '../KindMark.tsx';
import { later } from '../later.tsx';
import { Prose } from '../Prose.tsx';
import { CiteSection } from './CiteSection.tsx';
import { EventClaims } from './claims/EventClaims.tsx';
import { EventPlaces } from './EventPlaces.tsx';
import { EventTime } from './EventTime.tsx';
import { ExcerptQuote } from './ExcerptQuote.tsx';
import { SourceList } from './SourceList.tsx';

const Neighbours = later(strings.names.neighbours, () => import('./neighbours/Neighbours.tsx'));

/** The open event: what happened, when, where, in whose words, by which sources. To be keyed by the event. */
export function EventPage({ event }: { event: TimelineEvent }) {
  return (
    <section aria-label={strings.panel.event}>
      <article className="page" aria-labelledby="page-title" data-event-page={event.id}>
        <Kicker event={event} />
        <h2 id="page-title">
          <Prose text={event.title} />
        </h2>
        <EventPlaces event={event} />
        <p className="summary">
          <Prose text={event.summary} />
        </p>
        <Doubts event={event} />
        <EventClaims event={event} />
        <FromTheArticles event={event} />
        <SourceList ids={event.sourceIds} />
        <Neighbours event={event} />
        <CiteSection cited={{ event }} />
      </article>
    </section>
  );
}

function Kicker({ event }: { event: TimelineEvent }) {
  return (
    <p className="kicker">
      <KindMark kind={event.kind} />
      <span>{event.kindLabel ?? strings.kinds[event.kind]}</span>
      <span>
        <EventTime event={event} />
        {event.time && <span>{`, ${formatEventTime(event)}`}</span>}
      </span>
      {event.track === 'iran-azerbaijan' && <span>{strings.tracks[event.track]}</span>}
      {!event.core && event.track !== 'also' && <span>{strings.panel.supplementary}</span>}
    </p>
  );
}

/** What keeps the event from being plain fact. */
export function Doubts({ event }: { event: TimelineEvent }) {
  const filled = doubtsOf(event);
  if (filled.length === 0) return null;
  return (
    <dl className="doubts">
      {filled.map(([term, texts]) => (
        <div key={term}>
          <dt>{term}</dt>
          {texts.map((text) => (
            <dd key={text}>
              <Prose text={text} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function FromTheArticles({ event }: { event: TimelineEvent }) {
  const dataset = useAppState((state) => state.dataset);
  const excerpts = dataset.excerptsByEvent.get(event.id) ?? [];
  return (
    <section>
      <h3>{strings.panel.fromArticles}</h3>
      {excerpts.length === 0 && <p className="empty">{strings.panel.noExcerpt}</p>}
      {excerpts.map((excerpt) => (
        <ExcerptQuote key={excerpt.id} excerpt={excerpt} article={dataset.articles.get(excerpt.articleId)} />
      ))}
    </section>
  );
}
