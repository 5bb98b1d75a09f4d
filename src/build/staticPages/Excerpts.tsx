import type { Excerpt } from '../../model/article.ts';
import type { Dataset } from '../../model/dataset.ts';
import { formatDate } from '../../strings/formatDate.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { groupBy } from '../../views/panel/claims/groupClaims.ts';
import { Prose } from '../../views/text/Prose.tsx';
import { StaticPageLink } from './StaticPageLink.tsx';

interface ExcerptsProps {
  readonly excerpts: readonly Excerpt[];
  readonly dataset: Dataset;
}

/** Excerpts, grouped by article, with the article named below each group. */
export const Excerpts = ({ excerpts, dataset }: ExcerptsProps) =>
  [...groupBy(excerpts, ({ articleId }) => articleId)].map(([articleId, own]) => {
    const article = dataset.articles.get(articleId);
    return (
      <blockquote key={articleId} lang="en">
        {own.map(({ id, text }) => (
          <p key={id}>
            <Prose text={ENGLISH.quote(text)} />
          </p>
        ))}
        {article && (
          <footer>
            <cite>
              <StaticPageLink of="articles" id={articleId}>
                {article.title}
              </StaticPageLink>
            </cite>
            {` · ${article.publisher}${article.agency ? ` / ${article.agency}` : ''}, ${formatDate(article.published, ENGLISH, 'short')}`}
          </footer>
        )}
      </blockquote>
    );
  });
