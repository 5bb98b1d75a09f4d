import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/load/parseEdtf.ts';

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

  test('tells what is approximate or uncertain, at either end', () => {
    expect(parseEdtf('1992-05~')).toMatchObject({ approximate: true, uncertain: false });
    expect(parseEdtf('2014?')).toMatchObject({ approximate: false, uncertain: true });
    expect(parseEdtf('2020-07-12/2020-07-16~')).toMatchObject({ approximate: true });
  });

  test.each(['2022-02-30', '2022-13', 'May 1992', '14.09.2022', '', '1988/..', '2022-09-14/2022-09-01'])(
    '%j is not a date',
    (text) => expect(parseEdtf(text)).toBeUndefined(),
  );
});
