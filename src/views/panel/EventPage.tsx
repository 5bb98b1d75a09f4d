import type { TimelineEvent } from '../../model/event.ts';
import { useAppState } from '../../store/context.ts';
import { lazyPart } from '../loading/lazyPart.tsx';
import { Prose } from '../text/Prose.tsx';
import { useNamesIn } from '../useNamesIn.ts';
import { useStrings } from '../useStrings.ts';
import { CiteSection } from './CiteSection.tsx';
import { EventClaims } from './claims/EventClaims.tsx';
import { EventDoubts } from './EventDoubts.tsx';
import { EventKicker } from './EventKicker.tsx';
import { EventPlaces } from './EventPlaces.tsx';
import { ExcerptQuote } from './ExcerptQuote.tsx';
import { PageEnd } from './PageEnd.tsx';
import { PageTitle } from './PageTitle.tsx';
import { SourceList } from './SourceList.tsx';

const Neighbours = lazyPart(
  (strings) => strings.names.neighbours,
  () => import('./neighbours/Neighbours.tsx'),
  { early: true },
);

/** The open event. Give it the event's id as `key`. */
export function EventPage({ event }: { event: TimelineEvent }) {
  const strings = useStrings();
  const namesIn = useNamesIn();
  return (
    <section aria-label={strings.panel.event}>
      <article className="page" aria-labelledby="page-title" data-event-page={event.id}>
        <EventKicker event={event} />
        <PageTitle>
          <Prose text={namesIn(event.title)} />
        </PageTitle>
        <EventPlaces event={event} />
        <p className="summary">
          <Prose text={event.summary} />
        </p>
        <EventDoubts event={event} />
        <EventClaims event={event} />
        <PageEnd>
          <FromTheArticles event={event} />
          <SourceList of={event} />
          <Neighbours event={event} />
          <CiteSection cited={{ event }} />
        </PageEnd>
      </article>
    </section>
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
