import { isFiltered } from '../store/activeFilters.ts';
import { selectCover } from '../store/followedPath.ts';
import {
  hasOnlyCommonWords,
  selectListableEvents,
  selectListedEvents,
  selectSearchResult,
} from '../store/selectors.ts';
import type { AppState } from '../store/state.ts';
import { formatSpan } from '../strings/formatDate.ts';
import type { Strings } from '../strings/strings.ts';
import { describeSearch } from '../views/panel/describeSearch.ts';
import { listCount } from '../views/panel/listCount.ts';

/** Written when it is said, in the reader's language. */
export type Message = (strings: Strings) => string;

/** What has changed since the last message. */
export interface Moved {
  readonly window?: true;
  readonly filters?: true;
  readonly names?: true;
}

/** A window that moves because something is opened is not said: what is opened is. */
export const moveBetween = (before: AppState, now: AppState): Moved => ({
  ...(now.view.window !== before.view.window &&
    now.session.arrival === before.session.arrival && { window: true }),
  ...(now.view.filters !== before.view.filters && !hasOwnCount() && { filters: true }),
  ...(now.view.names !== before.view.names && { names: true }),
});

/** The dialog of the filters says its count itself. */
const hasOwnCount = () => document.querySelector('dialog[open] [role=status]') !== null;

/** Says the list, or the cover of the path that is followed. */
export function describeList(state: AppState): Message {
  const cover = selectCover(state);
  return cover ? () => cover.title ?? '' : (strings) => strings.shell.announceList(listCount(state, strings));
}

/** Says where window, filters and names have come to rest. */
export const describeMove =
  ({ window, filters, names }: Moved, state: AppState): Message =>
  (strings) =>
    [
      names && strings.names.choice(namingIn(state, strings)),
      window
        ? strings.shell.announceWindow(formatSpan(state.view.window, strings), listCount(state, strings))
        : filters && strings.shell.announceFilters(listCount(state, strings), notesIn(state, strings)),
    ]
      .filter(Boolean)
      .join('. ');

const namingIn = ({ dataset, view: { names } }: AppState, strings: Strings) =>
  dataset.vocabulary.sides.get(names)?.naming ?? strings.names.neutral;

/** As above the list: what the search did with its words, and how many events are outside the time shown. */
function notesIn(state: AppState, strings: Strings): readonly string[] {
  const listed = selectListedEvents(state).length;
  const elsewhere = selectListableEvents(state).length - listed;
  return [
    ...describeSearch(selectSearchResult(state), hasOnlyCommonWords(state), strings),
    ...(isFiltered(state) && listed > 0 && elsewhere > 0 ? [strings.search.elsewhere(elsewhere)] : []),
  ];
}
