import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/store/search/parseQuery.ts';
import { CLAIM_STRINGS } from '../../src/strings/claimStrings.ts';
import { completeTranslation } from '../../src/strings/completeTranslation.ts';
import {
  formatDate,
  formatDay,
  formatPlainDate,
  formatTime,
  formatYear,
} from '../../src/strings/formatDate.ts';
import { formatKm } from '../../src/strings/formatNumber.ts';
import { LESSON_STRINGS } from '../../src/strings/lessonStrings.ts';
import { pluralIn } from '../../src/strings/pluralIn.ts';
import type { Translation } from '../../src/strings/translation.ts';
import { aDataset, anEvent } from '../helpers.ts';

const german: Translation = {
  language: 'de',
  dir: 'ltr',
  parts: {
    main: {
      map: { name: 'Karte', precisions: { town: 'eine Stadt' } },
      timeline: { edge: { end: 'Letzter Tag' } },
      date: { about: (date) => `etwa ${date}` },
    },
    claimDetails: { noDate: 'ohne Datum' },
  },
};
const { strings, wordsIn } = completeTranslation(german);
const date = (edtf: string) => aDataset([anEvent('e', edtf)]).events.get('e')!.date;

describe('a translation', () => {
  test('says what it has, and the rest in English, in groups too', () => {
    expect(strings.map.name).toBe('Karte');
    expect(strings.map.zoomIn).toBe('Zoom in');
    expect([strings.map.precisions.town, strings.map.precisions.city]).toEqual(['eine Stadt', 'a city']);
    expect(Object.values(strings.timeline.edge)).toEqual(['First day of the time shown', 'Letzter Tag']);
    expect([strings.language, strings.dir]).toEqual(['de', 'ltr']);
  });

  test('has parts that come late, each the same object every time', () => {
    expect(wordsIn(CLAIM_STRINGS).noDate).toBe('ohne Datum');
    expect(wordsIn(CLAIM_STRINGS).notVerified).toBe('not verified');
    expect(wordsIn(CLAIM_STRINGS)).toBe(wordsIn(CLAIM_STRINGS));
    expect(wordsIn(LESSON_STRINGS)).toBe(LESSON_STRINGS.english);
  });

  test('has the dates and numbers of its language without a word of its own', () => {
    expect(formatDay(Date.UTC(2022, 8, 14), strings)).toBe('14. September 2022');
    expect(formatDate(date('1992-03~'), strings)).toBe('etwa März 1992');
    expect(formatDate(date('1988-02-27/1988-03-01'), strings)).toBe('27. Februar – 1. März 1988');
    expect(formatPlainDate('1992-03', strings)).toBe('März 1992');
    expect(formatYear(-42, strings)).toBe('43 v. Chr.');
    expect(formatTime({ at: Date.UTC(2022, 8, 14, 16), offsetMinutes: 240 }, strings)).toBe(
      '20:00, UTC+4 · 16:00 UTC',
    );
    expect(formatKm(1780, strings)).toBe('1.780 km');
  });

  test('may have its own short months and era', () => {
    const dates = {
      locale: 'de',
      era: 'v. u. Z.',
      shortMonths: Array.from({ length: 12 }, (_, at) => `M${at + 1}`),
    };
    const own = completeTranslation({ ...german, dates }).strings;
    expect(formatPlainDate('1992-03-05', own)).toBe('5. M3 1992');
    expect(formatYear(-42, own)).toBe('43 v. u. Z.');
  });
});

describe('the search', () => {
  const spansOf = (query: string, { dates }: typeof strings) =>
    parseQuery(query, dates.searchedMonths).map(({ written, span }) => [
      written,
      span && new Date(span.start).toISOString().slice(0, 7),
    ]);

  test('knows the months of the language and the English ones', () => {
    expect(spansOf('März 1992', strings)).toEqual([['März 1992', '1992-03']]);
    expect(spansOf('5 Dezember 1992', strings)).toEqual([['5 Dezember 1992', '1992-12']]);
    expect(spansOf('March 1992', strings)).toEqual([['March 1992', '1992-03']]);
    expect(spansOf('Märzen 1992', strings)[0]).toEqual(['Märzen', undefined]);
  });

  test('knows months as they are written beside a day', () => {
    const russian = completeTranslation({ language: 'ru', dir: 'ltr', parts: {} }).strings;
    expect(spansOf('14 сентября 2020', russian)).toEqual([['14 сентября 2020', '2020-09']]);
    expect(spansOf('сентябрь 2020', russian)).toEqual([['сентябрь 2020', '2020-09']]);
  });

  test('takes no name that several months have', () => {
    const japanese = completeTranslation({ language: 'ja', dir: 'ltr', parts: {} }).strings;
    expect(japanese.dates.searchedMonths?.flat()).toEqual([]);
  });
});

test('counted things take the form that the language has for the number', () => {
  const counted = pluralIn('pl');
  const forms = { one: 'rok', few: 'lata', other: 'lat' };
  expect([1, 2, 5, 22].map((count) => counted(count, forms))).toEqual([
    '1 rok',
    '2 lata',
    '5 lat',
    '22 lata',
  ]);
});
