import { plural } from './plural.ts';

/** Claims of an event, charts of figures, and the page of all claims. */
export const claimDetails = {
  extent: (claims: number, speakers: number) =>
    `${plural(claims, 'claim')} by ${plural(speakers, 'speaker')}. Each is its speaker’s, not ours.`,
  /** The index of the points on which there are claims. */
  points: 'What the claims are about',
  point: (heading: string, claims: number) => `${heading} (${claims})`,
  openAll: 'Show all claims',
  oneSpeaker: (speaker: string) => `In the sources, only ${speaker} says something about this.`,
  claims: (count: number) => plural(count, 'claim'),
  allBy: (speaker: string) => `All claims by ${speaker}`,
  allOf: 'All claims by',
  atLeast: (figure: string) => `at least ${figure}`,
  moreThan: (figure: string) => `more than ${figure}`,
  upTo: (figure: string) => `up to ${figure}`,
  between: (low: string, high: string) => `${low}–${high}`,
  said: (date: string) => `said ${date}`,
  noDate: 'date not given',
  notVerified: 'not verified',
  /** Whose words a quotation is. */
  quoteOf: { speaker: 'the speaker’s own words', reporter: 'the report’s words' },
  source: 'Source:',
  /** The same count, corrected. */
  later: (what: string) => `later: ${what}`,
  /** Another count, or one of which nothing says what it counts. */
  laterOther: (what: string) => `a later figure, not a correction: ${what}`,
  laterBy: (speaker: string, what: string) => `${speaker}: ${what}`,
  anotherAccount: 'another account',
  before: 'What was said before',
  continued: 'What came later',
  throughTime: (unit: string, counts: string) => `Figures through time: ${unit}, ${counts}.`,
  hollowBar: 'A hollow bar is a figure that was corrected later.',
  /** The same of one figure, for screen readers. */
  replacedLater: '(corrected later)',
  page: {
    count: (shown: number, total: number) =>
      shown === total ? plural(total, 'claim') : `${shown} of ${plural(total, 'claim')}`,
    spread: (speakers: number, events: number) =>
      ` by ${plural(speakers, 'speaker')}, on ${plural(events, 'event')}`,
    intro:
      'What anyone said, in the order in which it was said; where that is not known, by the date of the event.',
    speaker: 'Who speaks',
    unit: 'What is counted',
    anySpeaker: (count: number) => `Everyone (${count})`,
    anyUnit: (count: number) => `Everything (${count})`,
    noFigure: (count: number) => `No figure: an account (${count})`,
    account: 'an account without a figure',
    option: (name: string, count: number) => `${name} (${count})`,
    figures: 'Figures',
    most: 'Many claims',
    fewer: 'Few claims, by name',
    unknownSpeaker: (speaker: string) => `There is no claim by “${speaker}” in these data.`,
    unknownUnit: (unit: string) => `There is no claim that counts “${unit}” in these data.`,
    noneOfBoth: (speaker: string, unit: string) => `No claim by ${speaker} is of this kind: ${unit}.`,
    anySpeakerAgain: 'Show everyone’s claims',
    anyUnitAgain: 'Show claims of every kind',
    more: (count: number) => `Show ${count} more`,
  },
  ofArticle: (count: number) => `${plural(count, 'claim')} that ${count === 1 ? 'rests' : 'rest'} on it`,
};
