import type { AppStore } from '../store/context.ts';
import { selectSearchResult, selectVisibleByPlace } from '../store/selectors.ts';

/** In ms after the last change of the results: by then the reader has typed the word. */
const REST = 900;

/**
 * Asks the map to show what a search has found, once the reader has stopped typing. A map that shows some of it stays
 * as it is, and so does one whose position came with the address.
 *
 * @returns a function that stops it
 */
export function connectHits({ api, actions }: AppStore): () => void {
  let shown: ReadonlySet<string> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const asked = api.getState().view;
  const show = () => {
    const places = [...selectVisibleByPlace(api.getState()).keys()];
    if (places.length > 0) actions.showHits(places);
  };
  const follow = () => {
    const state = api.getState();
    const found = selectSearchResult(state)?.ids;
    if (found === shown) return;
    shown = found;
    clearTimeout(rest);
    const isPlaced = state.view.camera !== undefined && state.view.filters.query === asked.filters.query;
    if (found && !isPlaced) rest = setTimeout(show, REST);
  };
  const unsubscribe = api.subscribe(follow);
  return () => {
    clearTimeout(rest);
    unsubscribe();
  };
}
