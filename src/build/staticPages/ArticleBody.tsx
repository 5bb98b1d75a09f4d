import type { Article, Passage } from '../../model/article.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { beginSentence } from '../../strings/beginSentence.ts';
import { describeArticle } from '../../strings/describeArticle.ts';
import { formatDate, formatTime } from '../../strings/formatDate.ts';
import { staticPageStrings } from '../../strings/staticPageStrings.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { DateElement } from '../../views/panel/DateElement.tsx';
import { Prose } from '../../views/text/Prose.tsx';
import { EventDateText } from './EventDateText.tsx';
import { ForeignLink } from './ForeignLink.tsx';
import { MapFigure } from './MapFigure.tsx';
import { OpenInApp } from './OpenInApp.tsx';
import { marksOfEvents } from './pictureMarks.ts';
import { Sources } from './Sources.tsx';
import { StaticPageLink } from './StaticPageLink.tsx';

interface ArticleBodyProps {
  readonly article: Article;
  readonly events: readonly TimelineEvent[];
  readonly dataset: Dataset;
}

const words = ENGLISH.panel;

/** An article: its excerpts in order, its corrections, the events that are based on it. */
export function ArticleBody({ article, events, dataset }: ArticleBodyProps) {
  const passages = article.passages.toSorted((a, b) => firstLine(a) - firstLine(b));
  const marks = marksOfEvents(events, dataset);
  return (
    <>
      <article>
        <header>
          <p className="kicker">
            <span>{words.article}</span>
            <span>{article.relevance}</span>
          </p>
          <h1>{article.title}</h1>
          <p>
            <DateElement date={article.published}>{describeArticle(article, ENGLISH)}</DateElement>
          </p>
        </header>
        {marks.length > 0 && <MapFigure marks={marks} text={staticPageStrings.mapOfEvents(events.length)} />}
        <details className="soft">
          <summary>{words.howDated}</summary>
          <p>{`${words.noDateShown(article.ageLabel)} ${article.publishedNote}`}</p>
        </details>
        <p className="summary">
          {article.complete ? words.wholeArticle : words.excerptOnly}{' '}
          {article.url ? (
            <ForeignLink url={article.url}>{words.readArticle(article.publisher)}</ForeignLink>
          ) : (
            words.noArticleLink
          )}
        </p>
        <OpenInApp name="article" id={article.id} />
        <section>
          <h2>{words.inOrder}</h2>
          {passages.map((passage) => (
            <PassageText key={passage.id} passage={passage} dataset={dataset} />
          ))}
        </section>
        <Corrections article={article} />
        <section>
          <h2>{words.restsOn}</h2>
          <ul className="list">
            {events.map((event) => (
              <li key={event.id}>
                <StaticPageLink of="events" id={event.id}>
                  {event.title}
                </StaticPageLink>{' '}
                <span className="soft">
                  <EventDateText event={event} form="short" />
                </span>
              </li>
            ))}
          </ul>
        </section>
        <Sources of={article} dataset={dataset} />
      </article>
      <OtherArticles article={article} dataset={dataset} />
    </>
  );
}

const firstLine = ({ excerpts }: Passage) => excerpts[0]?.line ?? Number.POSITIVE_INFINITY;

function PassageText({ passage, dataset }: { passage: Passage; dataset: Dataset }) {
  const eventId = passage.eventId ?? (dataset.events.has(passage.id) ? passage.id : undefined);
  const when = [
    passage.date && formatDate(passage.date, ENGLISH, 'short'),
    passage.time && formatTime(passage.time, ENGLISH),
  ];
  return (
    <section>
      <h3>
        {eventId ? (
          <StaticPageLink of="events" id={eventId}>
            {passage.label}
          </StaticPageLink>
        ) : (
          passage.label
        )}{' '}
        <span className="soft">{when.filter(Boolean).join(', ')}</span>
      </h3>
      {passage.excerpts.map(({ id, text }) => (
        <blockquote key={id} lang="en">
          <p>
            <Prose text={ENGLISH.quote(text)} />
          </p>
        </blockquote>
      ))}
      {passage.note && <p className="soft">{beginSentence(passage.note, ENGLISH)}</p>}
    </section>
  );
}

const Corrections = ({ article: { corrections } }: { article: Article }) =>
  corrections.length > 0 && (
    <section>
      <h2>{words.corrections}</h2>
      {corrections.map(({ issue, correction }) => (
        <section key={issue}>
          <h3>{issue}</h3>
          <p>{correction}</p>
        </section>
      ))}
    </section>
  );

const OtherArticles = ({ article, dataset }: { article: Article; dataset: Dataset }) => (
  <nav aria-label={ENGLISH.panel.articles(dataset.articles.size)}>
    <h2>{ENGLISH.panel.articles(dataset.articles.size)}</h2>
    <ul className="list">
      {[...dataset.articles.values()].map(({ id, title }) => (
        <li key={id}>
          {id === article.id ? (
            <span aria-current="page">{title}</span>
          ) : (
            <StaticPageLink of="articles" id={id}>
              {title}
            </StaticPageLink>
          )}
        </li>
      ))}
    </ul>
  </nav>
);
