import type { Strings } from '../strings/strings.ts';
import { selectOpenArticle } from './articleWithin.ts';
import { selectNameOf, selectPath, selectSelectedEvent } from './selectors.ts';
import type { AppState } from './state.ts';

/** What the reader has open; undefined for the list of events. */
export function selectOpenTitle(state: AppState, strings: Strings): string | undefined {
  const { page } = state.view;
  if (page !== undefined)
    return [entryTitle(state), strings.pages.names[page]].filter((it) => it !== undefined).join(' – ');
  return selectOpenArticle(state)?.title ?? selectSelectedEvent(state)?.title ?? selectPath(state)?.title;
}

/** The place, term or lesson that the link to a page named. */
function entryTitle(state: AppState): string | undefined {
  const { dataset, view } = state;
  const { page, entry = '' } = view;
  const place = page === 'places' ? dataset.places.get(entry) : undefined;
  if (place) return selectNameOf(state)(place);
  if (page === 'glossary') return dataset.glossary.get(entry)?.term;
  return page === 'paths' ? dataset.paths.get(entry)?.title : undefined;
}
