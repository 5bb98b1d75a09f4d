import type { TimelineEvent } from '../model/event.ts';
import { maxOf } from '../model/minMax.ts';
import { memoize } from './memoize.ts';
import { findMatches } from './search/findMatches.ts';
import type { SearchResult } from './search/Searcher.ts';
import { selectListedEvents, selectSearchResult } from './selectors.ts';
import type { AppState } from './state.ts';

/** In a longer list titles are not looked through: the next key would wait for it. */
const LONGEST = 200;
/** So many events are seen at the top of the list in any case. */
const SEEN = 2;
/** More than these would be a second list. */
const MOST = 3;

const NONE: readonly TimelineEvent[] = [];

const titleHits = memoize((events: readonly TimelineEvent[], result: SearchResult | undefined) => {
  if (!result || events.length <= SEEN || events.length > LONGEST) return NONE;
  const words = ({ title }: TimelineEvent) =>
    result.alternatives.filter((patterns) => findMatches(title, patterns).length > 0).length;
  const counts = events.map(words);
  const most = maxOf(counts);
  const hits = events.filter((_, at) => counts[at] === most);
  const isSeen = hits.every((event) => events.indexOf(event) < SEEN);
  return most === 0 || hits.length > MOST || isSeen ? NONE : hits;
});

/**
 * The few events of the list whose titles have most words of the search. The list is in the order of time, so that what
 * was meant may be far below.
 */
export const selectTitleHits = (state: AppState): readonly TimelineEvent[] =>
  titleHits(state, selectListedEvents(state), selectSearchResult(state));
