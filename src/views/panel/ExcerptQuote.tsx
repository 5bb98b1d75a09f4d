import type { Article, Excerpt } from '../../model/article.ts';
import { formatDate } from '../../strings/formatDate.ts';
import { Prose } from '../text/Prose.tsx';
import { useStrings } from '../useStrings.ts';
import { PageLink } from './PageLink.tsx';

interface ExcerptQuoteProps {
  readonly excerpt: Excerpt;
  readonly article: Article | undefined;
  /** On the article's own page the eye does not need its name again; who hears a quotation alone does. */
  readonly onOwnPage?: boolean;
}

/** An article's exact words, with the article named below. */
export function ExcerptQuote({ excerpt, article, onOwnPage = false }: ExcerptQuoteProps) {
  const strings = useStrings();
  return (
    <blockquote className="excerpt" lang="en">
      <p>
        <Prose text={strings.quote(excerpt.text)} />
      </p>
      {article && onOwnPage && (
        <footer className="visually-hidden">
          <cite>{article.title}</cite>
        </footer>
      )}
      {article && !onOwnPage && (
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
