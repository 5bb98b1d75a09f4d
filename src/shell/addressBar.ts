import { continuationOf, repairQuery } from '../store/repairQuery.ts';
import { callBudget } from './callBudget.ts';

/** How long, in ms, before a browser that refused an address is asked again: Safari counts for 30 seconds. */
const REFUSED = 30_000;

/** What `history.state` holds where the browser lets no page change its address. */
interface HistoryState {
  readonly araxes?: string;
}

export interface AddressBar {
  /** The query that is shown, or will be as soon as the browser allows it. "" or beginning with "?". */
  readonly address: () => string;
  /** Writes it in place of the present history entry. */
  readonly replace: (address: string) => void;
  /** Writes it as a history entry of its own. */
  readonly push: (address: string) => void;
  /** Where Back or Forward has led; nothing where only the fragment changed. */
  readonly follow: () => string | undefined;
  /** Gives up what still waits to be written. */
  readonly stop: () => void;
}

/**
 * The browser's address bar and history. Never throws: an address that the browser does not take at once is
 * written later, and of several such only the last.
 */
export function addressBar(): AddressBar {
  const budget = callBudget();
  let current = readBar();
  /** As the browser has it: `location.search`, as mangled as it may be. */
  let written = readState() ?? location.search;
  /** As it was when this entry was made: where addresses stand in the state of entries it never changes. */
  let search = location.search;
  let isInState = readState() !== undefined;
  let due: { how: 'pushState' | 'replaceState'; timer: ReturnType<typeof setTimeout> } | undefined;

  /** Whether a link within the page has made this entry: it has no state, though the one before had. */
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
        enterAsState(written, 'replaceState'); // so that the way back to here is known, too
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

/** Nothing where the browser took it, be it only as the state of a history entry: then Back still works. */
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
    // A page from a file, in some browsers. The entry that is left must be known from one that a link has made.
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
