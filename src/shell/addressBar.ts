import { continuationOf, repairQuery } from '../store/repairQuery.ts';
import { callBudget } from './callBudget.ts';

/** How long, in ms, to wait after a browser refused an address: Safari counts calls over 30 seconds. */
const REFUSED = 30_000;

/** What `history.state` holds if the browser does not let the page change its address. */
interface HistoryState {
  readonly araxes?: string;
}

export interface AddressBar {
  /** The query that is shown, or will be once the browser allows it. "" or beginning with "?". */
  readonly address: () => string;
  /** Replaces the current history entry. */
  readonly replace: (address: string) => void;
  /** Adds a history entry. */
  readonly push: (address: string) => void;
  /** The query after Back or Forward; undefined if only the fragment changed. */
  readonly follow: () => string | undefined;
  /** Cancels what is still to be written. */
  readonly stop: () => void;
}

/**
 * The browser's address bar and history. Never throws: an address that the browser refuses is written later; of
 * several, only the last.
 */
export function addressBar(): AddressBar {
  const budget = callBudget();
  let current = readBar();
  /** The query as the browser has it, possibly mangled. */
  let written = readState() ?? location.search;
  /** The query when this entry was made. Where addresses are kept in `history.state` it never changes. */
  let search = location.search;
  let isInState = readState() !== undefined;
  let due: { how: 'pushState' | 'replaceState'; timer: ReturnType<typeof setTimeout> } | undefined;

  /** Whether a link within the page made this entry: then it has no state, although the previous one had. */
  const isSamePage = () => isInState && readState() === undefined && location.search === search;
  const forget = () => {
    clearTimeout(due?.timer);
    due = undefined;
  };
  const write = (how: 'pushState' | 'replaceState', isRetry = false) => {
    forget();
    if (current === written) return;
    const retry = (wait: number, again: boolean) => {
      due = { how, timer: setTimeout(() => write(how, again), wait) };
    };
    const wait = budget.take();
    if (wait > 0) retry(wait, isRetry);
    else {
      const refused = enter(current, how, written);
      if (!refused) {
        written = current;
        search = location.search;
        isInState = readState() !== undefined;
      } else {
        console.info('The browser takes no address now.', refused.error);
        if (!isRetry) retry(REFUSED, true);
      }
    }
  };
  const set = (address: string, how: 'pushState' | 'replaceState') => {
    current = address;
    write(due?.how === 'pushState' ? 'pushState' : how);
  };
  return {
    address: () => current,
    replace: (address) => set(address, 'replaceState'),
    push: (address) => set(address, 'pushState'),
    follow: () => {
      if (isSamePage()) {
        enterAsState(written, 'replaceState'); // gives this entry a state, so that Back to it works, too
        return undefined;
      }
      search = location.search;
      const there = readState() ?? search;
      if (there === written) return undefined;
      forget();
      written = there;
      current = readBar();
      return current;
    },
    stop: forget,
  };
}

const readState = () => (history.state as HistoryState | null)?.araxes;

const readBar = (): string => readState() ?? repairQuery(location.search, location.hash);

/** Undefined if the browser accepted it, even if only as the state of a history entry: then Back still works. */
function enter(
  address: string,
  how: 'pushState' | 'replaceState',
  before: string,
): { readonly error: unknown } | undefined {
  const fragment = continuationOf(location.hash) ? '' : location.hash;
  try {
    history[how](null, '', `${location.pathname}${address}${fragment}`);
    return undefined;
  } catch {
    // Some browsers refuse addresses for pages from a file. The entry that is left needs a state, to be distinguished
    // from an entry made by a link.
    if (how === 'pushState' && readState() === undefined) enterAsState(before, 'replaceState');
    return enterAsState(address, how);
  }
}

function enterAsState(address: string, how: 'pushState' | 'replaceState') {
  try {
    history[how]({ araxes: address } satisfies HistoryState, '');
    return undefined;
  } catch (error) {
    return { error };
  }
}
