import { isInIframe } from '../files/isInIframe.ts';
import { parseAddress, writeAddress } from '../store/address.ts';
import type { AppStore } from '../store/context.ts';
import { fullerPath } from '../store/pathAddress.ts';
import type { AppState } from '../store/state.ts';
import { makesHistoryEntry } from '../store/viewFields.ts';
import { addressBar } from './addressBar.ts';
import { openLinksOutsideIframe } from './openLinksOutsideIframe.ts';

/** Debounce, in ms, before the address follows the map, the window or the search. */
const REPLACE_DELAY = 250;

/**
 * Keeps state and address in step. Opening an event or article or taking a way in adds a history entry, everything else replaces the
 * current one; Back and Forward restore the state. What could not be applied from the first address is reported to the
 * reader once.
 *
 * In an iframe nothing is added to the history, because it belongs to the page around it. There the app has its own way
 * back through what the reader opened.
 *
 * @returns a function that stops it; pending changes are written first
 */
export function connectAddress({ api, actions, isQuiet }: AppStore): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const bar = addressBar();
  const { view, ignored, repaired } = parseAddress(bar.address(), api.getState().dataset);
  const left = ignored.map(({ name, value }) => `${name}=${value}`).join(', ');
  api.setState({ view });
  if (left) actions.notify(({ shell }) => shell.ignored(left));
  bar.replace(repaired ? writeAddress(api.getState(), bar.address()) : bar.address());

  let timer: ReturnType<typeof setTimeout> | undefined;
  let restoring = false;
  const replace = (shown: AppState) => {
    clearTimeout(timer);
    timer = undefined;
    bar.replace(writeAddress(shown, bar.address()));
  };
  const restore = (address: string) => {
    clearTimeout(timer);
    timer = undefined;
    restoring = true;
    const { dataset, session, view: shown } = api.getState();
    const parsed = parseAddress(address, dataset).view;
    const view = { ...parsed, path: fullerPath(parsed.path, shown.path) };
    // An article that is left by Back is left, unless for one of the events to which the reader went from it.
    api.setState({ view, ...(view.articleId && { session: { ...session, fromArticleId: undefined } }) });
    restoring = false;
  };
  const add = isInIframe() ? addToTrail() : bar.push;

  const unsubscribe = api.subscribe((now, before) => {
    if (restoring) return;
    const hasTakenWay = now.session.wayIn !== before.session.wayIn;
    if (!(hasTakenWay || makesHistoryEntry(now.view, before.view, now.dataset)) || isQuiet()) {
      clearTimeout(timer);
      timer = setTimeout(() => replace(api.getState()), REPLACE_DELAY);
      return;
    }
    // The entry that is left must hold what the reader last saw.
    if (timer !== undefined) replace(before);
    add(writeAddress(now, bar.address()));
  });

  const onPop = () => {
    const address = bar.follow();
    if (address !== undefined) restore(address);
  };
  addEventListener('popstate', onPop, { signal });
  if (isInIframe()) openLinksOutsideIframe(signal);
  return () => {
    stop.abort();
    unsubscribe();
    if (timer !== undefined) replace(api.getState());
    bar.stop();
  };

  /** Keeps what was open before in our own list, outside the history. */
  function addToTrail(): (address: string) => void {
    const trail: string[] = [];
    const back = () => {
      const address = trail.pop();
      if (address === undefined) return;
      restore(address);
      bar.replace(address);
      if (trail.length === 0) actions.offerBack(undefined);
    };
    return (address) => {
      trail.push(bar.address());
      bar.replace(address);
      if (!api.getState().session.back) actions.offerBack(back);
    };
  }
}
