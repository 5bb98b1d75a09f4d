import { expect, test } from 'vitest';
import type { EventDate } from '../../src/model/time.ts';
import { formatGap } from '../../src/strings/formatGap.ts';
import { formatApart, formatCoordinates } from '../../src/strings/formatPlace.ts';
import { ENGLISH } from '../../src/strings/strings.ts';
import { aDataset, anEvent } from '../helpers.ts';

const date = (edtf: string): EventDate => aDataset([anEvent('e', edtf)]).events.get('e')!.date;

test.each([
  ['2020-11-10', '2020-11-21', '11 days later'],
  ['2020-11-10', '2020-11-09', '1 day before'],
  ['2020-11-10', '2020-11-10', 'the same day'],
  ['2020-09-27', '2023-11-27', '3 years 2 months later'],
  ['2023-11-27', '2020-09-28', '3 years 1 month before'],
  ['2020-01-31', '2020-03-30', '59 days later'],
  ['2020-01-31', '2020-03-31', '2 months later'],
  ['1992-02-26', '1993-02-26', '1 year later'],
  ['1992-05-09', '1993-04', 'about 10 months later'],
  ['1992-05-09~', '1992-05-12', 'about 3 days later'],
  ['1992-05', '1992-05-01', 'about the same time'],
])('from %s to %s: %s', (from, to, words) => {
  expect(formatGap(date(from), date(to), ENGLISH)).toBe(words);
});

test.each([
  [0, 0, 'same place'],
  [7.8, 2, 'about 8 km away'],
  [41, 12, 'about 40 km away'],
  [3, 6, 'within about 10 km'],
])('%s km, uncertain by %s: %s', (km, uncertainty, words) => {
  expect(formatApart(km, uncertainty, ENGLISH)).toBe(words);
});

test('coordinates name their hemispheres', () => {
  expect(formatCoordinates({ lat: 39.8177, lon: 46.7528 }, 3, ENGLISH)).toBe('39.818° N, 46.753° E');
  expect(formatCoordinates({ lat: -1.5, lon: -77.04 }, 2, ENGLISH)).toBe('1.50° S, 77.04° W');
});
