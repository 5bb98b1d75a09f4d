import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { fileName, fileText } from '../../src/export/exportFiles.ts';
import { COLUMNS, toCsv } from '../../src/export/toCsv.ts';
import { DOWNLOAD_STRINGS } from '../../src/strings/downloadStrings.ts';
import { ENGLISH } from '../../src/strings/strings.ts';
import { aDataset, anEvent, aPlace } from '../helpers.ts';

type Row = Record<keyof typeof COLUMNS, string>;

const parse = (text: string) => Papa.parse<Row>(text, { header: true, skipEmptyLines: true });

describe('the table', () => {
  const events = [
    anEvent('a', '1992-05-08/1992-05-09', {
      title: 'A "quoted", title',
      summary: 'Two\nlines, and Stepanakert / Xankəndi, Ստեփանակերտ.',
      places: ['yerevan', 'shusha'],
      actors: ['osce'],
      time: '1992-05-08T02:30:00+04:00',
    }),
    anEvent('b', '1988-02~', { places: [], summary: '=HYPERLINK("https://example.org")\n+1' }),
    anEvent('c', '1994', { title: '@here', summary: '-1', note: '+2' }),
  ];
  const text = toCsv(aDataset(events), ENGLISH);

  test.each([
    ['190X', 'between 1900 and 1909', '1900-01-01', '1909-12-31', 'year'],
    ['1900-XX', '1900', '1900-01-01', '1900-12-31', 'year'],
    ['1900-05-XX', 'May 1900', '1900-05-01', '1900-05-31', 'month'],
    ['1900-05-06/1901~', '6 May 1900 – about 1901', '1900-05-06', '1901-12-31', 'year'],
  ])('says of %s what is known and no more', (date, words, first, last, precision) => {
    const [row] = parse(toCsv(aDataset([anEvent('d', date)]), ENGLISH)).data;
    expect(row).toMatchObject({
      date,
      date_in_words: words,
      first_day: first,
      last_day: last,
      date_precision: precision,
    });
  });

  const { data, errors } = parse(text);

  test('parses back row by row, in the order of time', () => {
    expect(errors).toEqual([]);
    expect(data.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(data[1]).toMatchObject({
      title: 'A "quoted", title',
      summary: 'Two\nlines, and Stepanakert / Xankəndi, Ստեփանակերտ.',
      date: '1992-05-08/1992-05-09',
      date_in_words: '8 – 9 May 1992',
      first_day: '1992-05-08',
      last_day: '1992-05-09',
      time: '1992-05-08T02:30:00+04:00',
      places: 'Yerevan | Shusha / Shushi',
      latitude: '40.2',
      actors: 'OSCE',
      licence: 'CC0',
      as_of: '2026-01-01',
    });
  });

  test('ends its lines as RFC 4180 says, and every row has all columns', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.split('\r\n')[0]).toBe(Object.keys(COLUMNS).join(','));
    for (const row of data) expect(Object.keys(row)).toEqual(Object.keys(COLUMNS));
  });

  test('has no cell that a spreadsheet takes for a formula', () => {
    expect(data[0]!.summary).toBe('\'=HYPERLINK("https://example.org")\n+1');
    expect(data[2]).toMatchObject({ title: "'@here", summary: "'-1", note: "'+2" });
    for (const row of data) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@\t\r]/);
  });

  test('keeps a negative coordinate a number', () => {
    const places = [aPlace('washington', 'Washington')];
    (places[0] as { geometry: { coordinates: number[] } }).geometry.coordinates = [-77.04, 38.9];
    const dataset = aDataset([anEvent('d', '1992', { places: ['washington'] })], { places });
    expect(parse(toCsv(dataset, ENGLISH)).data[0]!.longitude).toBe('-77.04');
  });

  test('as a file begins with a byte order mark that parsers skip', () => {
    expect(fileText('csv', text).charCodeAt(0)).toBe(0xfeff);
    expect(parse(fileText('csv', text)).data[0]!.id).toBe('b');
    expect(fileText('json', '{}')).toBe('{}');
  });
});

test('each column is explained to the reader', () => {
  expect(Object.keys(DOWNLOAD_STRINGS.english.columns)).toEqual(Object.keys(COLUMNS));
});

test('files are named after the chronology, its as-of date, and whether they are a selection', () => {
  const dataset = { ...aDataset(), title: 'Nagorno-Karabakh, Ağdam & more' };
  expect(fileName(dataset, 'csv')).toBe('araxes-nagorno-karabakh-agdam-more-2026-01-01.csv');
  expect(fileName({ ...dataset, origin: { selection: 'kind: Attack' } }, 'csl')).toBe(
    'araxes-nagorno-karabakh-agdam-more-2026-01-01-sources-selection.csl.json',
  );
});
