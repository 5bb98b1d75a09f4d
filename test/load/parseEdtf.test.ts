import { describe, expect, test } from 'vitest';
import { parseEdtf, parseOrExplain } from '../../src/load/parseEdtf.ts';

describe('parseEdtf', () => {
  test.each([
    ['2022-09-14', '2022-09-14', '2022-09-14', 'day'],
    ['2020-02', '2020-02-01', '2020-02-29', 'month'],
    ['1994', '1994-01-01', '1994-12-31', 'year'],
    ['1988-02-27/1988-03-01', '1988-02-27', '1988-03-01', 'day'],
    ['1992/1992-05-08', '1992-01-01', '1992-05-08', 'year'],
  ])('%s covers whole days', (text, first, last, precision) => {
    expect(parseEdtf(text)).toEqual({ first, last, precision, approximate: false, uncertain: false });
  });

  test.each([
    ['190X', '1900-01-01', '1909-12-31', 'year'],
    ['19XX', '1900-01-01', '1999-12-31', 'year'],
    ['-190X', '-001909-01-01', '-001900-12-31', 'year'],
    ['1900-XX', '1900-01-01', '1900-12-31', 'year'],
    ['1900-XX-XX', '1900-01-01', '1900-12-31', 'year'],
    ['-1900-XX', '-001900-01-01', '-001900-12-31', 'year'],
    ['1900-02-XX', '1900-02-01', '1900-02-28', 'month'],
    ['1900-05-XX/1900-07-03', '1900-05-01', '1900-07-03', 'month'],
    ['1900-XX-XX/1902-XX', '1900-01-01', '1902-12-31', 'year'],
  ])('%s covers all that its unspecified digits may stand for', (text, first, last, precision) => {
    expect(parseEdtf(text)).toEqual({ first, last, precision, approximate: false, uncertain: false });
  });

  test.each(['1900-21', '1900-22', '1900-23', '1900-24'])(
    '%s, a season, covers the year: hemispheres differ in its months',
    (text) =>
      expect(parseEdtf(text)).toEqual({
        first: '1900-01-01',
        last: '1900-12-31',
        precision: 'year',
        approximate: false,
        uncertain: false,
      }),
  );

  test('tells what is approximate or uncertain, at either end', () => {
    expect(parseEdtf('1992-05~')).toMatchObject({ approximate: true, uncertain: false });
    expect(parseEdtf('2014?')).toMatchObject({ approximate: false, uncertain: true });
    expect(parseEdtf('2020-07-12/2020-07-16~')).toMatchObject({ approximate: true });
  });

  test.each([
    '2022-02-30',
    '2022-13',
    'May 1992',
    '14.09.2022',
    '',
    '1988/..',
    '2022-09-14/2022-09-01',
    '1900-05-06-XX',
    '1900-XX/',
  ])('%j is not a date', (text) => expect(parseEdtf(text)).toBeUndefined());

  test.each(['156X-12-25', '1900-XX-05', '1900-25', '1XXX', 'XXXX', 'XXXX-XX'])(
    '%s, of level 2 or without any known digit of the year, is not taken for a span of days',
    (text) => expect(parseEdtf(text)).toBeUndefined(),
  );
});

describe('parseOrExplain', () => {
  test.each([
    ['1900/..', 'an interval with an open or unknown end, or with times of day'],
    ['../1900', 'an interval with an open or unknown end, or with times of day'],
    ['1900/', 'an interval with an open or unknown end, or with times of day'],
    ['Y-17000000', 'a year of more than four digits'],
    ['2022-09-14T20:00:00Z', 'with the time of day'],
    ['XXXX', 'no digit of its year is known'],
    ['156X-12-25', 'of level 2'],
    ['[1900,1901]', 'of level 2'],
  ])('says that %s is EDTF and why it is not supported', (text, reason) =>
    expect(parseOrExplain(text)).toBe(`a date that is supported here (it is EDTF, but ${reason})`),
  );

  test.each(['2022-02-30', 'soon', '', '12', '2022-09-14/2022-09-01'])('says that %j is not EDTF', (text) =>
    expect(parseOrExplain(text)).toMatch(/^a date in EDTF, such as/),
  );

  test.each(['1994', '190X', '1900-21', '1988-02-27/1988-03-01'])('parses %s', (text) =>
    expect(parseOrExplain(text)).toEqual(parseEdtf(text)),
  );
});
