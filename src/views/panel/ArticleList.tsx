import { useAppState } from '../../store/context.ts';
import { formatDate } from '../../strings/formatDate.ts';
import { strings } from '../../strings/strings.ts';
import { Space } from '../Space.tsx';
import { PageLink } from './PageLink.tsx';

/** The articles the chronology was built around, newest first as the page had them. */
export function ArticleList() {
  const articles = useAppState((state) => state.dataset.articles);
  if (articles.size === 0) return null;
  return (
    <section className="articles" aria-label={strings.panel.ten}>
      <h2>{strings.panel.ten}</h2>
      <p className="empty">{strings.panel.tenIntro}</p>
      <ol className="plain-list">
        {[...articles.values()].map((article) => (
          <li key={article.id}>
            <PageLink articleId={article.id}>{article.title}</PageLink>
            <Space />
            <span className="source-details">
              {[
                article.agency,
                formatDate(article.published, 'short'),
                !article.onConflict && strings.panel.offConflict,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
