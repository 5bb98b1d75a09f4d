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
  synonyms: (written: string, shown: readonly string[]) =>
    shown.length > 4
      ? `“${written}” also finds ${list([...shown.slice(0, 4), 'similar words'])}.`
      : `“${written}” also finds ${list(shown)}.`,
  onlyCommon:
    'These words are in almost every text, so the search leaves them out. Add a word that says what you look for, or put them in quotation marks.',
  /** Events of the list whose titles have what was typed. */
  inTitle: 'In the title:',
  elsewhere: (count: number) => `${count} more at other times.`,
  showElsewhere: 'Show them, too',
  nothing: 'No event matches all that is chosen.',
  nothingFor: (query: string) => `No event matches “${query}”.`,
  nothingNow: 'Nothing that matches lies in the time shown.',
  /** The event nearest to a stretch of time without one. */
  earlier: (date: string) => `Earlier: ${date}`,
  later: (date: string) => `Later: ${date}`,
  nearest: 'Nearest events',
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
  /** What is found that is no event. */
  pages: 'Also found: pages, terms, lessons, articles',
  pagesAlone: 'Found outside the events',
  pageKinds: { page: 'Page', term: 'Glossary', lesson: 'Lesson', article: 'Article' },
  pagesBelow: (count: number) => `Below: ${count === 1 ? '1 other page' : `${count} other pages`}`,
  morePages: (count: number) => `Show ${count} more`,
  /** What each page is for, in words that readers search for. */
  pagesAbout: {
    articles: 'The articles that the events rest on, each with its excerpts and corrections.',
    claims:
      'All claims: who said what, with the figure, the date and the source. Choose by speaker or by what is counted.',
    paths:
      'Lessons for a class: events in an order, with a question for each, to present or to print as a worksheet. You can also put a path of your own together.',
    places: 'All places, with their names and spellings in each language.',
    glossary: 'Words that a reader may not know, each explained in a few sentences.',
    wording: 'Which words the texts use, which they avoid, and why.',
    downloads:
      'The whole chronology as files (JSON, CSV, GeoJSON, or the sources for Zotero), and an offline copy: one file for a class without internet.',
    about:
      'What this is, who made it, how the events were chosen and checked, how to read the map and the timeline, what is uncertain, privacy and licences.',
    accessibility:
      'What was tested for readers with disabilities, what is missing, and how to use the keyboard.',
  },
  failed: 'Part of the search could not be loaded: it works, but forgives no typing errors.',
};
