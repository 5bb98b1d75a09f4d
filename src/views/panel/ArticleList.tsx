import { useAppState } from '../../store/context.ts';
import { formatDate } from '../../strings/formatDate.ts';
import { Space } from '../text/Space.tsx';
import { useStrings } from '../useStrings.ts';
import { PageLink } from './PageLink.tsx';

/** The articles of the chronology below the list of events, with a heading of their own. */
export function ArticleList() {
  const strings = useStrings();
  const { articles } = useAppState((state) => state.dataset);
  if (articles.size === 0) return null;
  return (
    <section className="articles" aria-label={strings.panel.articles(articles.size)}>
      <h2>{strings.panel.articles(articles.size)}</h2>
      <Articles />
    </section>
  );
}

/** Why these articles, and a link to the page of each, newest first. */
export function Articles() {
  const strings = useStrings();
  const { articles, articlesNote } = useAppState((state) => state.dataset);
  return (
    <>
      {articlesNote && <p className="empty">{articlesNote}</p>}
      <ol className="plain-list">
        {[...articles.values()].map((article) => (
          <li key={article.id}>
            <PageLink articleId={article.id}>{article.title}</PageLink>
            <Space />
            <span className="source-details">
              {[
                article.agency,
                formatDate(article.published, strings, 'short'),
                !article.onConflict && strings.panel.offConflict,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
