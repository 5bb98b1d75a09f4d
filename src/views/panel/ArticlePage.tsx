import type { Article, Passage } from '../../model/article.ts';
import { eventsOfArticle } from '../../store/articleWithin.ts';
import { useAppState } from '../../store/context.ts';
import { beginSentence } from '../../strings/beginSentence.ts';
import { describeArticle } from '../../strings/describeArticle.ts';
import { formatDate, formatTime } from '../../strings/formatDate.ts';
import { AwaitedNote } from '../loading/AwaitedNote.tsx';
import { lazyPart } from '../loading/lazyPart.tsx';
import { Space } from '../text/Space.tsx';
import { useStrings } from '../useStrings.ts';
import { CiteSection } from './CiteSection.tsx';
import { EventClaims } from './claims/EventClaims.tsx';
import { DateElement } from './DateElement.tsx';
import { ExcerptQuote } from './ExcerptQuote.tsx';
import { PageLink } from './PageLink.tsx';
import { PageTitle } from './PageTitle.tsx';
import { SourceList } from './SourceList.tsx';
import { SourceNames } from './SourceNames.tsx';

const ArticleClaims = lazyPart(
  (strings) => strings.claims.part,
  () => import('./claims/ArticleClaims.tsx'),
);

/** An article: its excerpts in order, the events that are based on it, and its corrections. */
export function ArticlePage({ article }: { article: Article }) {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const isAwaited = dataset.awaited.includes('articles.passages');
  const resting = eventsOfArticle(dataset, article.id);
  return (
    <section aria-label={strings.panel.article}>
      <article className="page" aria-labelledby="page-title" data-article-page={article.id}>
        <p className="kicker">
          <span>{strings.panel.article}</span>
          <span>{article.relevance}</span>
        </p>
        <PageTitle>{article.title}</PageTitle>
        <p>
          <DateElement date={article.published}>{describeArticle(article, strings)}</DateElement>
        </p>
        <ArticleAddress article={article} />
        {isAwaited ? <AwaitedNote /> : <ArticleText article={article} />}
        {resting.length > 0 && (
          <section>
            <h3>{strings.panel.restsOn}</h3>
            <ul className="plain-list">
              {resting.map((event) => (
                <li key={event.id}>
                  <PageLink eventId={event.id}>{event.title}</PageLink>
                  <Space />
                  <span className="source-details">{formatDate(event.date, strings, 'short')}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {article.onConflict ? (
          <section className="article-claims">
            <h3>{strings.claims.heading}</h3>
            <ArticleClaims articleId={article.id} />
          </section>
        ) : (
          article.passages.map((passage) => <EventClaims key={passage.id} event={passage} />)
        )}
        {!isAwaited && <SourceList of={article} />}
        <CiteSection cited={{ article }} />
      </article>
    </section>
  );
}

/** How it was dated, its excerpts in order, and its corrections. */
function ArticleText({ article }: { article: Article }) {
  const strings = useStrings();
  return (
    <>
      <details className="dating">
        <summary>{strings.panel.howDated}</summary>
        <p>{`${strings.panel.noDateShown(article.ageLabel)} ${article.publishedNote}`}</p>
      </details>
      <section>
        <h3>{strings.panel.inOrder}</h3>
        {[...article.passages]
          .sort((a, b) => firstLine(a) - firstLine(b))
          .map((passage) => (
            <PassageBlock key={passage.id} passage={passage} article={article} />
          ))}
      </section>
      {article.corrections.length > 0 && (
        <section className="corrections">
          <h3>{strings.panel.corrections}</h3>
          {article.corrections.map(({ issue, correction, sourceIds }) => (
            <div key={issue}>
              <h4>{issue}</h4>
              <p>{correction}</p>
              <SourceNames ids={sourceIds} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

/** How much of it was read, and the link to it, or why there is none. Addresses are http(s): the loader checks it. */
function ArticleAddress({ article: { complete, url, publisher } }: { article: Article }) {
  const words = useStrings().panel;
  const read = complete ? words.wholeArticle : words.excerptOnly;
  return (
    <p className="article-held">
      <span>{`${read} `}</span>
      {url ? (
        <a href={url} rel="noopener noreferrer" target="_blank">
          {words.readArticle(publisher)}
        </a>
      ) : (
        <span>{words.noArticleLink}</span>
      )}
    </p>
  );
}

const firstLine = ({ excerpts }: Passage) => excerpts[0]?.line ?? Number.POSITIVE_INFINITY;

function PassageBlock({ passage, article }: { passage: Passage; article: Article }) {
  const strings = useStrings();
  const events = useAppState((state) => state.dataset.events);
  // A passage of an article outside the subject is an event itself.
  const eventId = passage.eventId ?? (events.has(passage.id) ? passage.id : undefined);
  const when = [
    passage.date && formatDate(passage.date, strings, 'short'),
    passage.time && formatTime(passage.time, strings),
  ];
  return (
    <div className="passage">
      <h4>
        {eventId ? <PageLink eventId={eventId}>{passage.label}</PageLink> : <span>{passage.label}</span>}
        <span className="source-details">{` ${when.filter(Boolean).join(', ')}`}</span>
      </h4>
      {passage.excerpts.map((excerpt) => (
        <ExcerptQuote key={excerpt.id} excerpt={excerpt} article={article} onOwnPage />
      ))}
      {passage.note && <p className="passage-note">{beginSentence(passage.note, strings)}</p>}
    </div>
  );
}
