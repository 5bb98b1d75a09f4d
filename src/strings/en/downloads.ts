import { plural } from './plural.ts';

/** The page of downloads. */
export const downloads = {
  offline: {
    heading: 'For a class without internet',
    about:
      'One file with everything in it but online map tiles. Keep it on a stick or send it on; it opens in any browser, with no connection.',
    get: (size: string) => `Download for offline class (${size})`,
  },
  intro:
    'The chronology as files of your own, made here from what is loaded; nothing is asked of any server.',
  what: 'What',
  whole: 'The whole chronology',
  selection: 'The current selection',
  loading: 'The sources and claims are still being loaded.',
  beside: (count: number) =>
    count === 1
      ? 'One of the events lies outside the conflict'
      : `${count} of the events lie outside the conflict`,
  noFilter: 'no filter',
  size: (events: number, sources: number) => `${plural(events, 'event')}, ${plural(sources, 'source')}`,
  ofAll: (events: string, sources: number) => `${events}, ${plural(sources, 'source')}`,
  forms: { json: 'JSON', csv: 'CSV', geojson: 'GeoJSON', csl: 'CSL-JSON' },
  about: {
    json: 'Everything: events, articles with excerpts, claims, places, sources, in the format araxes/1.',
    csv: 'A table for spreadsheets: one row per event. UTF-8.',
    geojson: 'For maps: one feature per event and place (RFC 7946).',
    csl: 'The sources alone, also those of claims, with what a page is a copy of; for Zotero and other reference managers.',
  },
  save: (form: string) => `Save as ${form}`,
  saved: (name: string, size: string) => `${name} (${size}) was handed to the browser.`,
  inIframe: 'This page stands in a frame, and some frames let no file be saved. If none was, copy the text.',
  showText: 'Show it as text',
  text: (name: string) => `Text of ${name}`,
  columnsTitle: 'The columns of the CSV file',
  columns: {
    id: 'stable id of the event; the address of its page ends in ?event= and this id',
    title: 'title of the event',
    date: 'the date as EDTF; / parts the ends of a span, ~ is about, ? is perhaps',
    date_in_words: 'the date as it is read',
    first_day: 'first day the date may mean, ISO 8601',
    last_day: 'last day the date may mean, ISO 8601',
    date_precision: 'day, month or year',
    time: 'the hour at the place with its offset from UTC, RFC 3339',
    other_readings: 'dates or hours other sources give',
    kind: 'what sort of thing happened',
    track: 'which story it belongs to',
    core: 'true for the events a student should know',
    places: 'names of the places, the neutral pair',
    latitude: 'of the first place, degrees north (WGS84)',
    longitude: 'of the first place, degrees east (WGS84)',
    actors: 'who took part',
    summary: 'what happened, in our words',
    not_verified: 'what no page we saw supports',
    note: 'what else must be known to read the event rightly',
    articles: 'titles of the articles that tell of it',
    sources: 'publisher and title of each source of the event and of the claims about it',
    source_addresses: 'web addresses of the sources that have one',
    address: 'web address of the event’s page',
    chronology: 'title of the chronology',
    as_of: 'day of the last look at the facts',
    licence: 'on what terms it may be used',
  },
  columnsNote:
    'Several values in one cell stand apart by “ | ”. Text that begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula. The file begins with a byte order mark, without which spreadsheets misread letters such as ə.',
  terms: (asOf: string, licence: string) => `Facts as of ${asOf}. ${licence}. Each file says so.`,
};
