import { selectArticleTotal, selectListedEvents, selectTotal } from '../../store/selectors.ts';
import type { AppState } from '../../store/state.ts';
import type { Strings } from '../../strings/strings.ts';

/** "14 of 82 events", or of those that rest on the article within which the reader is. */
export function listCount(state: AppState, strings: Strings): string {
  const listed = selectListedEvents(state).length;
  const ofArticle = selectArticleTotal(state);
  return ofArticle === undefined
    ? strings.count(listed, selectTotal(state))
    : strings.panel.restOnArticle(listed, ofArticle);
}
