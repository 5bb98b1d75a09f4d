import type { Dataset } from '../model/dataset.ts';
import type { AppStore } from '../store/context.ts';
import type { AppState, Session } from '../store/state.ts';
import type { Strings } from '../strings/strings.ts';
import { loadOrNotify } from '../views/loading/loadPart.ts';

/** Up to this many events, the index is built before anybody searches; for a hundred events it takes 0.1 s. */
const MADE_AT_ONCE = 1000;
const sayFailed = ({ search }: Strings) => search.failed;

/**
 * Fetches and builds the word index: once the details have arrived, or as soon as the search gets the focus. Rebuilt
 * when the dataset or the language changes.
 *
 * @returns a function that stops it
 */
export function connectSearch({ api, actions }: AppStore): () => void {
  const stop = new AbortController();
  const first = api.getState().dataset;
  const isWhole = (dataset: Dataset) => dataset !== first && dataset.awaited.length === 0;
  let indexed: { readonly dataset: Dataset; readonly translation: Session['translation'] } | undefined;
  let isAsked = false;
  let making = new AbortController();

  const make = async ({ dataset, session }: AppState) => {
    making.abort();
    making = new AbortController();
    const { signal } = making;
    const load = () => import('../store/search/IndexedSearcher.ts');
    const { IndexedSearcher } = await loadOrNotify(load, sayFailed, actions.notify);
    const searcher = await IndexedSearcher.of(dataset, signal, session.translation);
    if (searcher && !signal.aborted) actions.setSearcher(searcher);
  };
  const follow = () => {
    const { dataset, view, session } = api.getState();
    const isWanted =
      isAsked || view.filters.query !== '' || (isWhole(dataset) && dataset.events.size <= MADE_AT_ONCE);
    const isMade = dataset === indexed?.dataset && session.translation === indexed.translation;
    if (!isWanted || isMade) return;
    indexed = { dataset, translation: session.translation };
    make(api.getState()).catch((error: Error) => {
      console.error(error);
      actions.notify(sayFailed);
    });
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element && target.matches('input[type=search]'))) return;
    isAsked = true;
    follow();
  };
  const unsubscribe = api.subscribe(follow);
  document.addEventListener('focusin', onFocus, { signal: stop.signal });
  follow();
  return () => {
    stop.abort();
    making.abort();
    unsubscribe();
  };
}
