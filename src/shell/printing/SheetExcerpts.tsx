import type { Excerpt } from '../../model/article.ts';
import type { EventId } from '../../model/event.ts';
import { useAppState } from '../../store/context.ts';
import { formatDate } from '../../strings/formatDate.ts';
import { groupBy } from '../../views/panel/claims/groupClaims.ts';
import { useStrings } from '../../views/useStrings.ts';

/** The excerpts about an event, grouped by article, with the article named below each group. */
export function SheetExcerpts({ eventId }: { eventId: EventId }) {
  const strings = useStrings();
  const excerpts = useAppState(({ dataset }) => dataset.excerptsByEvent.get(eventId));
  if (!excerpts?.length) return null;
  return (
    <section className="sheet-excerpts">
      <h3>{strings.panel.fromArticles}</h3>
      {[...groupBy(excerpts, ({ articleId }) => articleId)].map(([articleId, own]) => (
        <ArticleExcerpts key={articleId} articleId={articleId} excerpts={own} />
      ))}
    </section>
  );
}

function ArticleExcerpts({ articleId, excerpts }: { articleId: string; excerpts: readonly Excerpt[] }) {
  const strings = useStrings();
  const article = useAppState(({ dataset }) => dataset.articles.get(articleId));
  return (
    <blockquote className="sheet-quotes" lang="en">
      {excerpts.map(({ id, text }) => (
        <p key={id}>{strings.quote(text)}</p>
      ))}
      {article && (
        <footer>
          <cite>{article.title}</cite>
          <span>
            {`, ${article.publisher}${article.agency ? ` / ${article.agency}` : ''}, ${formatDate(article.published, strings)}`}
          </span>
        </footer>
      )}
    </blockquote>
  );
}
