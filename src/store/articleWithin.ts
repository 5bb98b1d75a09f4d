import type { Article } from '../model/article.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ArticleId, TimelineEvent } from '../model/event.ts';
import { weakMemoize } from './memoize.ts';
import type { AppState } from './state.ts';

/** Whether an event rests on an article. */
export const restsOn = ({ articleIds }: TimelineEvent, id: ArticleId | undefined): boolean =>
  id !== undefined && articleIds.includes(id);

const byArticle = weakMemoize(
  (events: Dataset['events']): ReadonlyMap<ArticleId, readonly TimelineEvent[]> => {
    const groups = new Map<ArticleId, TimelineEvent[]>();
    for (const event of events.values()) {
      for (const id of new Set(event.articleIds)) {
        const group = groups.get(id);
        if (group) group.push(event);
        else groups.set(id, [event]);
      }
    }
    return groups;
  },
);

const NONE: readonly TimelineEvent[] = [];

/** The events that rest on an article, or, outside the subject, are made from it; in the order of the data. */
export const eventsOfArticle = (
  { events }: Pick<Dataset, 'events'>,
  id: ArticleId,
): readonly TimelineEvent[] => byArticle(events).get(id) ?? NONE;

/** The article whose page is open. */
export const selectOpenArticle = ({ dataset, view: { articleId } }: AppState): Article | undefined =>
  articleId === undefined ? undefined : dataset.articles.get(articleId);

/**
 * The article within which the reader is: the one that is open, or the one from which they went on to an event that
 * rests on it. Its events are marked in all views, the list is of them, and next and previous go through them.
 */
export function selectArticleWithin(state: AppState): Article | undefined {
  const { dataset, view, session } = state;
  if (view.page) return undefined;
  const open = selectOpenArticle(state);
  if (open) return open;
  const event = view.selectedId === undefined ? undefined : dataset.events.get(view.selectedId);
  return event && session.fromArticleId !== undefined && restsOn(event, session.fromArticleId)
    ? dataset.articles.get(session.fromArticleId)
    : undefined;
}
