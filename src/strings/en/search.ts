import { list } from './list.ts';
import { plural } from './plural.ts';

/** Search and filters. */
export const search = {
  groups: {
    kinds: 'Kind',
    tracks: 'Story',
    actors: 'Actor',
    places: 'Place',
    articles: 'Article',
    certainties: 'Certainty',
    query: 'Search',
  },
  certainties: {
    checked: 'Nothing in doubt',
    unverified: 'Something not verified',
    'dates-differ': 'Dates differ or are vague',
  },
  on: 'Filters that are on',
  /** What is chosen in a group. */
  chosen: (group: string, options: readonly string[]) => `${group}: ${list(options)}`,
  remove: (group: string, option: string) => `Remove filter: ${group} ${option}`,
  clearAll: 'Clear all',
  inWindow: (count: number) => `${count} in the time shown`,
  find: { actors: 'Find an actor', places: 'Find a place', other: 'Find an option' },
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  noOption: 'None has such a name.',
  show: (count: number) => `Show ${plural(count, 'event')}`,
  corrected: (written: string, shown: readonly string[]) =>
    `“${written}” is not in the texts; showing ${list(shown.slice(0, 3))}.`,
  elsewhere: (count: number) => `${count} more at other times.`,
  showElsewhere: 'Show them, too',
  nothing: 'No event matches all that is chosen.',
  nothingNow: 'Nothing that matches lies in this stretch of time.',
  showAllTimes: (count: number) =>
    `Show the ${count} that ${count === 1 ? 'matches' : 'match'} elsewhere in time`,
  without: (what: string, count: number) => `Without ${what}: ${plural(count, 'event')}`,
  withAlso: (what: string, count: number) => `With ${what}: ${plural(count, 'event')}`,
  withoutAll: (count: number) => `Without any of it: ${plural(count, 'event')}`,
  /** `Intl` would have a comma before the last but one. */
  either: (options: readonly string[]) => options.map((it) => `“${it}”`).join(' or '),
  /** Where a match is that the list does not show. */
  foundIn: {
    excerpt: (article: string) => `Found in an excerpt of “${article}”:`,
    claim: (speaker: string) => `Found in a claim by ${speaker}:`,
    quote: (speaker: string) => `Found in words of ${speaker}:`,
    speaker: () => 'Found in who made a claim:',
    otherName: (place: string) => `Found in a name of ${place}:`,
    actor: () => 'Found in who took part:',
    note: () => 'Found in a note:',
    article: () => 'Found in the title of an article:',
    source: () => 'Found in a source:',
  },
  failed: 'Part of the search could not be loaded: it works, but forgives no typing errors.',
};
