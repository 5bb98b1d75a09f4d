import { readAddress, writeAddress } from '../store/address.ts';
import type { AppStore } from '../store/context.ts';
import type { AppState } from '../store/state.ts';
import { strings } from '../strings/strings.ts';
import { addressBar } from './addressBar.ts';
import { keepFrame } from './keepFrame.ts';

/** How long, in ms, the map, the window or the search must rest before the address follows them. */
const REPLACE_DELAY = 250;

/**
 * Keeps state and address the same: opening an event or article writes a history entry, everything else
 * replaces the current one; back and forward come back as state. What the first address had that could not
 * be followed is said to the reader once.
 *
 * In a frame nothing is added to the history, which is that of the page around it. There the state has a way
 * back of its own, through what the reader opened.
 */
export function connectAddress({ api, isQuiet }: AppStore): void {
  const bar = addressBar();
  const { state, ignored, repaired } = readAddress(bar.address(), api.getState().dataset);
  const left = ignored.map(({ name, value }) => `${name}=${value}`).join(', ');
  api.setState({ ...state, messages: left ? [{ text: strings.shell.ignored(left) }] : [] });
  bar.replace(repaired ? writeAddress(state, bar.address()) : bar.address());

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
    const { scripted, ready, dataset, onlineTiles, messages } = api.getState();
    const { state: earlier } = readAddress(address, dataset);
    api.setState({ ...earlier, scripted, ready, dataset, onlineTiles, messages });
    restoring = false;
  };
  const add = isFramed() ? addToTrail() : bar.push;

  api.subscribe((now, before) => {
    if (restoring) return;
    if (!hasOpened(now, before) || isQuiet()) {
      clearTimeout(timer);
      timer = setTimeout(() => replace(api.getState()), REPLACE_DELAY);
      return;
    }
    // What is left behind must be what the reader saw, not what it was before the last change.
    if (timer !== undefined) replace(before);
    add(writeAddress(now, bar.address()));
  });

  addEventListener('popstate', () => {
    const address = bar.follow();
    if (address !== undefined) restore(address);
  });
  if (isFramed()) keepFrame();

  /** Keeps what was open before in a list of our own, out of the history. */
  function addToTrail(): (address: string) => void {
    const trail: string[] = [];
    const back = () => {
      const address = trail.pop();
      if (address === undefined) return;
      restore(address);
      bar.replace(address);
      if (trail.length === 0) api.setState({ back: undefined });
    };
    return (address) => {
      trail.push(bar.address());
      bar.replace(address);
      if (!api.getState().back) api.setState({ back });
    };
  }
}

const isFramed = () => window.parent !== window;

/** Whether something else is open than before: an event, an article, a page, an entry of that page. */
const hasOpened = (now: AppState, before: AppState): boolean =>
  now.selectedId !== before.selectedId ||
  now.articleId !== before.articleId ||
  now.page !== before.page ||
  (now.page !== undefined && now.entry !== before.entry);
