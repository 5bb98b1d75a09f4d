import { plural } from './plural.ts';

/** What Araxes is, how it was made, and how to read it. */
export const about = {
  contents: (figures: {
    events: number;
    articles: number;
    excerpts: number;
    claims: number;
    sources: number;
    places: number;
  }) =>
    `${plural(figures.events, 'event')}, ${plural(figures.articles, 'article')} with ${plural(figures.excerpts, 'excerpt')}, ${plural(figures.claims, 'claim')}, ${plural(figures.places, 'place')}, ${plural(figures.sources, 'source')}.`,

  makers: 'Who made it',
  author: (name: string) => `Author: ${name}.`,
  publisher: (name: string) => `Publisher: ${name}.`,

  fair: 'How it tries to be fair',

  report: 'How to report an error',
  reportNeeds:
    'Say where it is (the address of the event, article or page), what it says and what it should say, and which source says so.',

  reading: 'How to read it',
  kinds: 'Shape and colour tell what kind of event a mark stands for; the number says how many there are.',
  marks: {
    day: 'A day, or the first day of something longer: the mark stands at it.',
    span: 'A bar: it lasted from its one end to the other.',
    soft: 'A bar with soft ends: only the month or the year is known.',
    unsure: 'Pale with a broken edge: the date is approximate or uncertain.',
    many: 'A number: so many events, too close together to be drawn apart.',
    area: 'A dashed circle on the map: somewhere within it. The place is known as an area, not a point.',
  },
  sides: 'A place has the names of both sides, in an order that follows the date.',
  places: 'A dark label at the map’s edge points to a place outside it.',
  doubts:
    '“Not verified” marks what no page that was read supports, “Dates differ” what sources date differently, “supplementary” an event that one can leave out at first.',

  made: 'How events were chosen and checked',
  core: (core: number, events: number) =>
    `${core} of the ${events} events are the ones a student should know; the others are supplementary.`,
  ofTrack: (count: number, track: string) => `${count} belong to ${track}.`,
  checked: (several: number, events: number) =>
    `Each event names its sources. ${several} of ${events} rest on more than one publisher; papers that print one agency’s text count as one.`,
  quoted: (excerpts: number) =>
    `The ${plural(excerpts, 'excerpt')} are the articles’ exact words, and their mistakes stay in them: what was wrong, vague or overtaken stands on the article’s page.`,
  claimed: (claims: number, speakers: number) =>
    `Where accounts differ they stand side by side: ${plural(claims, 'claim')} by ${plural(speakers, 'speaker')}, each with its date and source, and with what replaced it later. There is no total of the dead without a speaker and a date.`,
  worded: (rules: number) =>
    `The texts follow ${plural(rules, 'wording rule')}; a check looks for words that take a side before anything is published.`,

  uncertain: 'How sure it is',
  latest: (asOf: string, latest: string) =>
    `The facts were last looked at on ${asOf}. The latest event found is of ${latest}; what happened after it is not here.`,
  unverified: (events: number, differing: number) =>
    `${plural(events, 'event')} ${events === 1 ? 'holds' : 'hold'} a clause that is not verified; for ${differing} the sources give different dates or hours.`,
  unverifiedClaims: (unverified: number, claims: number) =>
    `${unverified} of ${claims} claims rest on general knowledge and say so. A figure that only one speaker gives is that speaker’s.`,
  coordinates: (unverified: number, places: number) =>
    `${unverified} of ${places} coordinates were not found in a source and stand where a label or an estimate puts them.`,
  spellings: (unseen: number, spellings: number) =>
    `${unseen} of ${spellings} spellings in original scripts rest on general knowledge and need the eye of a native reader.`,

  territory: 'Who held what',
  territoryIntro: 'The areas on the map are schematic and imply no endorsement.',

  more: 'More pages',
  pages: {
    articles: 'the news articles that it began with',
    claims: 'every claim, by speaker and by what is counted',
    places: 'every place with both names',
    glossary: 'terms and their definitions',
    wording: 'why these words and no others',
    downloads: 'the chronology as files',
    accessibility: 'what was tested, and what was not',
  },

  privacy: 'Privacy',
  privacyText:
    'No tracker, no cookie, no account. Everything comes from the address of this page; only if you choose the online map do its pictures come from OpenStreetMap’s server. What you set (shortcuts, sizes) is kept in your own browser, if it lets us.',

  licences: 'Licences',
  code: 'Code: MIT. Packages by others keep their own licences; one of them, react-leaflet, is under the Hippocratic License 2.1, which is not an open-source licence.',
  map: 'Map:',
  worldMap: 'Natural Earth, in the public domain.',
  mapRest:
    'Districts, rivers and the world outside: Natural Earth. Relief: NOAA ETOPO5. Both are in the public domain. Many coordinates:',
};
