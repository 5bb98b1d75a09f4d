import { describe, expect, test } from 'vitest';
import { DAY, overlaps, type TimeSpan } from '../../src/model/time.ts';
import { eventsWithin, indexByTime } from '../../src/model/timeIndex.ts';
import { aDataset, anEvent } from '../helpers.ts';

const dates = [
  '1988/1994',
  '1992-05-08/1992-05-09',
  '1992-05-09',
  '1993-10',
  '1994-05-12',
  '2020-09-27/2020-11-10',
];
const events = [...aDataset(dates.map((date, index) => anEvent(`e${index}`, date))).events.values()];
const index = indexByTime(events);

describe('eventsWithin', () => {
  test('finds the same events as a check of every event, for windows of every position and length', () => {
    const [first, last] = [Date.UTC(1987, 0), Date.UTC(2021, 0)];
    let found = 0;
    for (const length of [1, DAY, 40 * DAY, 3000 * DAY]) {
      for (let start = first; start < last; start += 13 * DAY) {
        const window: TimeSpan = { start, end: start + length };
        const expected = events.filter(({ date }) => overlaps(date.span, window));
        expect(eventsWithin(index, window)).toEqual(expected);
        found += expected.length;
      }
    }
    expect(found).toBeGreaterThan(1000);
  });
});
