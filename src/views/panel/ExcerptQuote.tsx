import type { Article, Excerpt } from '../../model/article.ts';
import { formatDate } from '../../strings/formatDate.ts';
import { Prose } from '../text/Prose.tsx';
import { useStrings } from '../useStrings.ts';
import { PageLink } from './PageLink.tsx';

/** An article's exact words, with the article named below. */
export function ExcerptQuote({ excerpt, article }: { excerpt: Excerpt; article?: Article | undefined }) {
  const strings = useStrings();
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
            {` · ${article.publisher}${article.agency ? ` / ${article.agency}` : ''}, ${formatDate(article.published, strings, 'short')}`}
          </span>
        </footer>
      )}
    </blockquote>
  );
}
