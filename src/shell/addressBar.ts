import { continuationOf, mendQuery } from '../store/mendQuery.ts';
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
  let due: { how: 'pushState' | 'replaceState'; timer: ReturnType<typeof setTimeout> } | undefined;

  const forget = () => {
    clearTimeout(due?.timer);
    due = undefined;
  };
  const write = (how: 'pushState' | 'replaceState', isRetry = false) => {
    forget();
    if (current === written) return;
    const later = (wait: number, again: boolean) => {
      due = { how, timer: setTimeout(() => write(how, again), wait) };
    };
    const wait = budget.take();
    if (wait > 0) later(wait, isRetry);
    else if (enter(current, how)) written = current;
    else if (!isRetry) later(REFUSED, true);
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
      const there = readState() ?? location.search;
      if (there === written) return undefined;
      forget();
      written = there;
      current = readBar();
      return current;
    },
  };
}

const readState = () => (history.state as HistoryState | null)?.araxes;

const readBar = (): string => readState() ?? mendQuery(location.search, location.hash);

/** Whether the browser took it, be it only as the state of a history entry: then Back still works. */
function enter(address: string, how: 'pushState' | 'replaceState'): boolean {
  const fragment = continuationOf(location.hash) ? '' : location.hash;
  const calls = [
    () => history[how](null, '', `${location.pathname}${address}${fragment}`),
    () => history[how]({ araxes: address } satisfies HistoryState, ''), // a page from a file, in some browsers
  ];
  return calls.some((call) => {
    try {
      call();
      return true;
    } catch {
      return false; // no error: there is another way, or another time
    }
  });
}
