// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { DAY } from '../../../src/model/time.ts';
import { findDates } from '../../../src/store/search/findDates.ts';

const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
/** Each date of a text, with its first and last day. */
const dates = (text: string) =>
  findDates(text).map(({ start, end, span }) => [
    text.slice(start, end),
    `${day(span.start)} ${day(span.end - DAY)}`,
  ]);

describe('findDates', () => {
  test.each([
    ['1994', '1994-01-01 1994-12-31'],
    ['February 1988', '1988-02-01 1988-02-29'],
    ['Feb. 1988', '1988-02-01 1988-02-29'],
    ['Sept 2020', '2020-09-01 2020-09-30'],
    ['MAY, 1994', '1994-05-01 1994-05-31'],
    ['1988-02', '1988-02-01 1988-02-29'],
    ['02/1988', '1988-02-01 1988-02-29'],
    ['2.1988', '1988-02-01 1988-02-29'],
    ['12 May 1994', '1994-05-12 1994-05-12'],
    ['May 12, 1994', '1994-05-12 1994-05-12'],
    ['12th of May 1994', '1994-05-12 1994-05-12'],
    ['12-May-1994', '1994-05-12 1994-05-12'],
    ['1994-05-12', '1994-05-12 1994-05-12'],
    ['1994/5/12', '1994-05-12 1994-05-12'],
    ['12.05.1994', '1994-05-12 1994-05-12'],
    ['12/5/1994', '1994-05-12 1994-05-12'],
    ['5/27/1994', '1994-05-27 1994-05-27'],
    ['1992-1994', '1992-01-01 1994-12-31'],
    ['1988-94', '1988-01-01 1994-12-31'],
    ['May 1992 - July 1993', '1992-05-01 1993-07-31'],
    ['1990s', '1990-01-01 1999-12-31'],
  ])('%s is %s', (text, span) => expect(dates(text)).toEqual([[text, span]]));

  test('finds them among words', () => {
    expect(dates('truce of May  1994, (Bishkek) 1988-02 x')).toEqual([
      ['May  1994', '1994-05-01 1994-05-31'],
      ['1988-02', '1988-02-01 1988-02-29'],
    ]);
  });

  test.each([
    ...['May', '12 May', '6700', '6,700', '11992', '1992nd', 'mayor', '1992-style', 'e1994'],
    ...['31.04.1994', '1994-13', '1994-02-30', '12/5', '0/0/1994', '3000'],
  ])('finds no date in %s', (text) => expect(dates(text)).toEqual([]));
});
