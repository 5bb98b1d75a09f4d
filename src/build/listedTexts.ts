import type { ListedTexts } from '../load/textsInPage.ts';
import { initialState } from '../store/initialState.ts';
import { LIST_PAGE, selectMatchingEvents, selectNamesIn } from '../store/selectors.ts';
import { linkCompiled } from './linkCompiled.ts';

/** The texts in the prerendered list, by event. */
export function listedTexts(document: Record<string, unknown>): ReadonlyMap<string, ListedTexts> {
  const state = initialState(linkCompiled(document));
  const namesIn = selectNamesIn(state);
  const listed = selectMatchingEvents(state).slice(0, LIST_PAGE);
  return new Map(
    listed.map(({ id, title, summary }) => [
      id,
      {
        title: namesIn(title),
        summary,
        excerpts: (state.dataset.excerptsByEvent.get(id) ?? []).map(({ text }) => text),
      },
    ]),
  );
}
