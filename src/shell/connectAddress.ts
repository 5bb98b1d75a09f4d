import { readAddress, writeAddress } from '../store/address.ts';
import type { AppStore } from '../store/context.ts';
import type { AppState } from '../store/state.ts';
import { strings } from '../strings/strings.ts';

/** Browsers refuse more than about a hundred history calls in half a minute. */
const REPLACE_DELAY = 250;

/**
 * Keeps state and address the same: opening an event or article writes a history entry, everything else
 * replaces the current one; back and forward come back as state. What the first address had that could not
 * be followed is said to the reader once. Answers with a way to make a change that writes no entry.
 */
export function connectAddress({ api }: AppStore): (change: () => void) => void {
  const { state, ignored } = readAddress(addressNow(), api.getState().dataset);
  const left = ignored.map(({ name, value }) => `${name}=${value}`).join(', ');
  api.setState({ ...state, messages: left ? [{ text: strings.shell.ignored(left) }] : [] });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (shown: AppState, push: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    const address = writeAddress(shown, addressNow());
    if (address !== addressNow()) enter(address, push ? 'pushState' : 'replaceState');
  };
  const writeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => write(api.getState(), false), REPLACE_DELAY);
  };

  let popping = false;
  let quiet = false;
  api.subscribe((now, before) => {
    if (popping) return;
    const opened =
      now.selectedId !== before.selectedId ||
      now.articleId !== before.articleId ||
      now.page !== before.page ||
      (now.page !== undefined && now.entry !== before.entry);
    if (!opened || quiet) return writeSoon();
    // What is left behind must be what the reader saw, not what it was before the last change.
    if (timer !== undefined) write(before, false);
    write(now, true);
  });

  addEventListener('popstate', () => {
    clearTimeout(timer);
    popping = true;
    const { scripted, ready, dataset, onlineTiles, messages } = api.getState();
    const { state: earlier } = readAddress(addressNow(), dataset);
    api.setState({ ...earlier, scripted, ready, dataset, onlineTiles, messages });
    popping = false;
  });

  return (change) => {
    quiet = true;
    try {
      change();
    } finally {
      quiet = false;
    }
  };
}

/** The query as it is, or as it would be where the browser lets no page change its address. */
const addressNow = (): string => (history.state as { araxes?: string } | null)?.araxes ?? location.search;

function enter(address: string, how: 'pushState' | 'replaceState') {
  try {
    history[how](null, '', `${location.pathname}${address}${location.hash}`);
  } catch {
    history[how]({ araxes: address }, ''); // a page from a file, in some browsers: Back still works
  }
}
