import { expect, test } from 'vitest';
import { daysToSpan } from '../../src/load/Linker.ts';
import { parseEdtf } from '../../src/load/parseEdtf.ts';
import { datetimeOf, formatDate, formatEventTime, formatTime } from '../../src/strings/formatDate.ts';
import { ENGLISH } from '../../src/strings/strings.ts';

function date(edtf: string) {
  const when = parseEdtf(edtf)!;
  return { ...when, edtf, span: daysToSpan(when.first, when.last) };
}

test.each([
  ['2022-09-14', '14 September 2022'],
  ['2022-09-13/2022-09-14', '13 – 14 September 2022'],
  ['1988-02-27/1988-03-01', '27 February – 1 March 1988'],
  ['2022-12-12/2023-04-28', '12 December 2022 – 28 April 2023'],
  ['1992-05', 'May 1992'],
  ['1992-05/1992-07', 'May – July 1992'],
  ['1994', '1994'],
  ['1992-05~', 'about May 1992'],
  ['2014?', 'perhaps 2014'],
  ['2014%', 'perhaps about 2014'],
  ['190X', 'between 1900 and 1909'],
  ['19XX', 'between 1900 and 1999'],
  ['-004X', 'between 50 BCE and 41 BCE'],
  ['1900-21', 'spring 1900'],
  ['1900-24', 'winter 1900'],
  ['-0043-23', 'autumn 44 BCE'],
  ['1900-XX', '1900'],
  ['1900-XX-XX', '1900'],
  ['1900-05-XX', 'May 1900'],
  ['-0042-03-XX', 'March 43 BCE'],
])('%s is written as "%s"', (edtf, words) => expect(formatDate(date(edtf), ENGLISH)).toBe(words));

test.each([
  ['1900-05-06/1901~', '6 May 1900 – about 1901'],
  ['1900-05/1900-09-03', 'May – 3 September 1900'],
  ['1900-05-06/1900-09', '6 May – September 1900'],
  ['1900/1900-05-06', '1900 – 6 May 1900'],
  ['-0043-03-15/-0043-03-17', '15 – 17 March 44 BCE'],
  ['-0043-03-15/-0043-05', '15 March – May 44 BCE'],
  ['-0043/-0043-05', '44 BCE – May 44 BCE'],
  ['1900-05/1900-05-20', 'May – 20 May 1900'],
  ['1900-05-XX/1900-09-03', 'May – 3 September 1900'],
  ['1900-XX/1902-05-06', '1900 – 6 May 1902'],
  ['1900-05-06~/1900-05-09', 'about 6 – 9 May 1900'],
  ['1900-05-06/1900-05-09~', '6 – about 9 May 1900'],
  ['1900-05-06~/1900-05-09~', 'about 6 – about 9 May 1900'],
  ['1900?/1901-05~', 'perhaps 1900 – about May 1901'],
])('each end of %s is as exact and as doubtful as it is known: "%s"', (edtf, words) =>
  expect(formatDate(date(edtf), ENGLISH)).toBe(words),
);

test('a clock time is given in local time and in UTC', () => {
  const truce = { at: Date.UTC(2022, 8, 14, 16), offsetMinutes: 240 };
  expect(formatTime(truce, ENGLISH)).toBe('20:00, UTC+4 · 16:00 UTC');
  expect(formatTime({ at: Date.UTC(2023, 0, 27, 4, 30), offsetMinutes: 210 }, ENGLISH)).toBe(
    '08:00, UTC+3:30 · 04:30 UTC',
  );
});

test('another day in UTC is named', () => {
  const statement = { at: Date.UTC(2020, 10, 9, 21), offsetMinutes: 180 };
  expect(formatTime(statement, ENGLISH)).toBe('00:00, UTC+3 · 21:00 UTC on 9 November');
});

test('an hour on a later day of a long event is given with its day', () => {
  const time = { at: Date.UTC(2023, 8, 20, 9), offsetMinutes: 240 };
  expect(formatEventTime({ date: date('2023-09-19/2023-09-20'), time }, ENGLISH)).toBe(
    '13:00, UTC+4 · 09:00 UTC on 20 September',
  );
});

test.each([
  ['2020-07-12/2020-07-16~', '2020-07-12'],
  ['1992-05~', '1992-05'],
  ['1900-XX', '1900'],
  ['1900-05-XX', '1900-05'],
  ['1900-05-XX/1901', '1900-05'],
  ['1900-21', '1900'],
  ['190X', undefined],
  ['19XX', undefined],
  ['-0042', undefined],
  ['0000', undefined],
])('the datetime attribute of %s is %s', (edtf, value) => expect(datetimeOf(date(edtf))).toBe(value));
