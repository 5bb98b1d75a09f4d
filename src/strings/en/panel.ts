import { inWords } from './inWords.ts';
import { plural } from './plural.ts';

const rest = (count: number) => (count === 1 ? 'rests' : 'rest');

export const panel = {
  events: 'Events',
  event: 'Event',
  article: 'Article',
  notVerified: 'Not verified',
  otherReadings: 'Dates differ',
  accordingTo: (what: string, who: string) => `${what} according to ${who}`,
  fromArticles: 'From the articles',
  sources: 'Sources',
  sourcesLoading: 'The sources are being loaded …',
  noUrl: 'no address',
  notSeen: 'page not seen',
  claimsRest: (count: number) => `${plural(count, 'claim')} ${rest(count)} on it`,
  note: 'Note',
  /** The heading of the list, for screen readers. */
  listHeading: 'List of events',
  back: 'All events',
  asList: 'The chronology as a list',
  allViews: 'The chronology with map and timeline',
  previous: 'Previous event',
  next: 'Next event',
  position: (position: number, total: number) => `${position} of ${total}`,
  showOnMap: (place: string) => `Show ${place} on the map`,
  articles: (count: number) => `The ${inWords(count)} articles`,
  offConflict: 'outside the conflict',
  /** What an article is, in one line; `agency` is none for a text of the publisher's own. */
  articleIs: (agency: string | undefined, publisher: string, date: string) =>
    agency ? `${agency} report of ${date}, as printed by ${publisher}` : `Report by ${publisher}, ${date}`,
  howDated: 'How the date was found',
  noDateShown: (age: string) => `The site showed no date for it, only “${age}”.`,
  excerptOnly: 'Only its beginning could be read.',
  wholeArticle: 'The whole article was read.',
  readArticle: (publisher: string) => `Read the article at ${publisher}`,
  noArticleLink: 'There is no link to it, because its address is not known.',
  corrections: 'Where it was wrong, vague or overtaken',
  restsOn: 'Events that rest on it',
  /** The count while the list is of an article's events, of which some may be outside the window. */
  restOnArticle: (shown: number, total: number) =>
    shown === total
      ? `${plural(total, 'event')} ${rest(total)} on this article`
      : `${shown} of the ${plural(total, 'event')} that ${rest(total)} on this article`,
  positionInArticle: (position: number, total: number) => `${position} of ${total} in this article`,
  backToArticle: 'Back to the article',
  inOrder: 'Its words, in order',
  noExcerpt: (count: number) => `None of the ${inWords(count)} articles tells of this event.`,
  emptyWindow: 'No event in the time shown.',
  download: 'Download these events',
  wholeChronology: 'Show the whole chronology',
  /** The list below an open event or article. */
  listFollows: 'All events in the list',
  more: (count: number) => `Show ${count} more`,
  mainListed: 'The main events',
  others: (count: number) => `… ${count} more`,
  allListed: 'All events',
  onlyMain: 'Only the main ones',
  waysIn: 'Start here:',
  closeWaysIn: 'Close these suggestions',
  outside: 'Other events of the chronology',
  supplementary: 'supplementary',
};
