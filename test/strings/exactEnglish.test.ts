import { expect, test } from 'vitest';
import { daysToSpan } from '../../src/load/Linker.ts';
import { parseEdtf } from '../../src/load/parseEdtf.ts';
import { DAY } from '../../src/model/time.ts';
import { printing } from '../../src/strings/en/printing.ts';
import {
  formatDate,
  formatDay,
  formatPlainDate,
  formatSpan,
  formatTime,
  formatYear,
} from '../../src/strings/formatDate.ts';
import { formatKm } from '../../src/strings/formatNumber.ts';

import { ENGLISH } from '../../src/strings/strings.ts';

function date(edtf: string) {
  const when = parseEdtf(edtf)!;
  return { ...when, edtf, span: daysToSpan(when.first, when.last) };
}

test.each([
  ['2022-01-02', '2 January 2022', '2 Jan 2022'],
  ['2022-02-28', '28 February 2022', '28 Feb 2022'],
  ['2022-03-14', '14 March 2022', '14 Mar 2022'],
  ['2022-04-30', '30 April 2022', '30 Apr 2022'],
  ['2022-05-09', '9 May 2022', '9 May 2022'],
  ['2022-06-01', '1 June 2022', '1 Jun 2022'],
  ['2022-07-31', '31 July 2022', '31 Jul 2022'],
  ['2022-08-08', '8 August 2022', '8 Aug 2022'],
  ['2022-09-14', '14 September 2022', '14 Sep 2022'],
  ['2022-10-10', '10 October 2022', '10 Oct 2022'],
  ['2022-11-23', '23 November 2022', '23 Nov 2022'],
  ['2022-12-24', '24 December 2022', '24 Dec 2022'],
  ['2022-09', 'September 2022', 'Sep 2022'],
  ['2022', '2022', '2022'],
  ['2022-09-13/2022-09-14', '13 – 14 September 2022', '13 – 14 Sep 2022'],
  ['1988-02-27/1988-09-01', '27 February – 1 September 1988', '27 Feb – 1 Sep 1988'],
  ['2022-12-12/2023-04-28', '12 December 2022 – 28 April 2023', '12 Dec 2022 – 28 Apr 2023'],
  ['1992-05/1992-09', 'May – September 1992', 'May – Sep 1992'],
  ['1992-05/1993-09', 'May 1992 – September 1993', 'May 1992 – Sep 1993'],
  ['1988/1994', '1988 – 1994', '1988 – 1994'],
  ['1992-05~', 'about May 1992', 'about May 1992'],
  ['2014-09?', 'perhaps September 2014', 'perhaps Sep 2014'],
  ['0079-10-24', '24 October 79', '24 Oct 79'],
  ['-0042', '43 BCE', '43 BCE'],
  ['-0042-09', 'September 43 BCE', 'Sep 43 BCE'],
  ['-0042-03-15', '15 March 43 BCE', '15 Mar 43 BCE'],
  ['-0001/0002', '2 BCE – 2', '2 BCE – 2'],
])('%s is "%s", in short "%s"', (edtf, long, short) => {
  expect([formatDate(date(edtf), ENGLISH), formatDate(date(edtf), ENGLISH, 'short')]).toEqual([long, short]);
});

test('days, windows and years', () => {
  const day = Date.UTC(2022, 8, 14);
  expect(formatDay(day, ENGLISH)).toBe('14 September 2022');
  expect(formatDay(day + DAY - 1, ENGLISH, 'short')).toBe('14 Sep 2022');
  const window = { start: Date.UTC(2020, 6), end: Date.UTC(2024, 0) };
  expect(formatSpan(window, ENGLISH)).toBe('1 July 2020 – 31 December 2023');
  const oneDay = { start: window.start, end: window.start + 24 * 3_600_000 };
  expect(formatSpan(oneDay, ENGLISH)).toBe('1 July 2020');
  expect(formatSpan(window, ENGLISH, 'short')).toBe('1 Jul 2020 – 31 Dec 2023');
  expect([2022, 79, 1, 0, -42].map((year) => formatYear(year, ENGLISH))).toEqual([
    '2022',
    '79',
    '1',
    '1 BCE',
    '43 BCE',
  ]);
});

test.each([
  ['2022-09-13', '13 Sep 2022'],
  ['2022-09', 'Sep 2022'],
  ['2022', '2022'],
  ['2022~', '2022~'],
  ['', ''],
])('the plain date "%s" is "%s"', (edtf, words) => expect(formatPlainDate(edtf, ENGLISH)).toBe(words));

test('hours', () => {
  const at = Date.UTC(2022, 8, 14, 16);
  expect(formatTime({ at, offsetMinutes: 240 }, ENGLISH)).toBe('20:00, UTC+4 · 16:00 UTC');
  expect(formatTime({ at, offsetMinutes: 0 }, ENGLISH)).toBe('16:00, UTC+0 · 16:00 UTC');
  expect(formatTime({ at, offsetMinutes: -210 }, ENGLISH)).toBe('12:30, UTC−3:30 · 16:00 UTC');
  expect(formatTime({ at: at + 4.5 * 3_600_000, offsetMinutes: 240 }, ENGLISH)).toBe(
    '00:30, UTC+4 · 20:30 UTC on 14 September',
  );
});

test('numbers, plurals and units', () => {
  expect([0, 1, 2, 82].map(ENGLISH.events)).toEqual(['0 events', '1 event', '2 events', '82 events']);
  expect(ENGLISH.search.showAllTimes(1)).toBe('Show the 1 that matches elsewhere in time');
  expect(ENGLISH.search.showAllTimes(3)).toBe('Show the 3 that match elsewhere in time');
  expect(ENGLISH.names.gap.months(1)).toBe('1 month');
  expect(ENGLISH.map.pointer('The Hague', formatKm(3780, ENGLISH))).toBe('The Hague · 3,780 km');
  expect(ENGLISH.map.within('a town', formatKm(0.5, ENGLISH))).toBe('Known as a town, within 0.5 km');
  expect(formatKm(50, ENGLISH)).toBe('50 km');
  expect(ENGLISH.shell.percent(43)).toBe('43 %');
});

test('lists', () => {
  expect(ENGLISH.search.either(['a'])).toBe('“a”');
  expect(ENGLISH.search.either(['a', 'b'])).toBe('“a” or “b”');
  expect(ENGLISH.search.either(['a', 'b', 'c'])).toBe('“a” or “b” or “c”');
  expect(ENGLISH.search.corrected('teh', ['the', 'tea', 'ten', 'tell'])).toBe(
    '“teh” is not in the texts; showing the, tea, ten.',
  );
  expect(ENGLISH.search.chosen('Kind', ['Attack', 'Legal act'])).toBe('Kind: Attack, Legal act');
  expect(printing.beyond(['Geneva', 'Paris'])).toBe('Beyond the map: Geneva, Paris');
  expect(ENGLISH.panel.articles(3)).toBe('The three articles');
  expect(ENGLISH.panel.articles(11)).toBe('The 11 articles');
});
