import type { TimelineEvent } from '../../model/event.ts';
import { kindName } from '../../model/vocabulary.ts';
import { useAppState } from '../../store/context.ts';
import { doubtsOf } from '../../strings/doubtsOf.ts';
import { formatEventTime } from '../../strings/formatDate.ts';
import { EventTrack } from '../EventTrack.tsx';
import { KindMark } from '../KindMark.tsx';
import { lazyPart } from '../lazyPart.tsx';
import { Prose } from '../Prose.tsx';
import { useStrings } from '../useStrings.ts';
import { useVocabulary } from '../useVocabulary.ts';
import { CiteSection } from './CiteSection.tsx';
import { EventClaims } from './claims/EventClaims.tsx';
import { EventPlaces } from './EventPlaces.tsx';
import { EventTime } from './EventTime.tsx';
import { ExcerptQuote } from './ExcerptQuote.tsx';
import { SourceList } from './SourceList.tsx';

const Neighbours = lazyPart(
  (strings) => strings.names.neighbours,
  () => import('./neighbours/Neighbours.tsx'),
);

/** The open event. Give it the event's id as `key`. */
export function EventPage({ event }: { event: TimelineEvent }) {
  const strings = useStrings();
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
        <SourceList of={event} />
        <Neighbours event={event} />
        <CiteSection cited={{ event }} />
      </article>
    </section>
  );
}

function Kicker({ event }: { event: TimelineEvent }) {
  const strings = useStrings();
  return (
    <p className="kicker">
      <KindMark kind={event.kind} />
      <span>{kindName(useVocabulary(), event)}</span>
      <span>
        <EventTime event={event} />
        {event.time && <span>{`, ${formatEventTime(event, strings)}`}</span>}
      </span>
      <EventTrack event={event} />
    </p>
  );
}

/** Everything about the event that is in doubt. */
export function Doubts({ event }: { event: TimelineEvent }) {
  const strings = useStrings();
  const filled = doubtsOf(event, strings);
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
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const excerpts = dataset.excerptsByEvent.get(event.id) ?? [];
  if (dataset.articles.size === 0) return null;
  return (
    <section>
      <h3>{strings.panel.fromArticles}</h3>
      {excerpts.length === 0 && <p className="empty">{strings.panel.noExcerpt(dataset.articles.size)}</p>}
      {excerpts.map((excerpt) => (
        <ExcerptQuote key={excerpt.id} excerpt={excerpt} article={dataset.articles.get(excerpt.articleId)} />
      ))}
    </section>
  );
}
