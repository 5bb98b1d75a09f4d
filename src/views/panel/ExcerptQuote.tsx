import type { Article, Excerpt } from '../../model/article.ts';
import { formatDate } from '../../strings/formatDate.ts';
import { strings } from '../../strings/strings.ts';
import { Prose } from '../Prose.tsx';
import { PageLink } from './PageLink.tsx';

/** An article's exact words, with the article named below. */
export function ExcerptQuote({ excerpt, article }: { excerpt: Excerpt; article?: Article | undefined }) {
  return (
    <blockquote className="excerpt" lang="en">
      <p>
        <Prose text={strings.quote(excerpt.text)} />
      </p>
      {article && (
        <footer>
          <cite>
            <PageLink articleId={article.id}>{article.title}</PageLink>
          </cite>
          <span>
            {` · ${article.publisher}${article.agency === 'AP' ? ' / AP' : ''}, ${formatDate(article.published, 'short')}`}
          </span>
        </footer>
      )}
    </blockquote>
  );
}
