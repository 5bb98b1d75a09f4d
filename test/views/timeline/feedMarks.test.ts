import { describe, expect, test } from 'vitest';
import { DAY } from '../../../src/model/time.ts';
import { feedMarks, hasLeft, isRescaled, standsAlone } from '../../../src/views/timeline/feedMarks.ts';
import { at, days, eventAt, indexAt } from './eventsAt.ts';

const window = days('2020-01-01', '2020-12-31');
const scale = { window, width: 1000 };

describe('feedMarks', () => {
  test('lays out the window and as much on each side, no more', () => {
    const index = indexAt(
      ['2018-01-01', '2019-06-01', '2020-06-01', '2021-06-01', '2023-01-01'].map((day) => eventAt(day)),
    );
    const keys = feedMarks(index, scale, new Set()).marks.map(({ key }) => key);
    expect(keys).toEqual(['2019-06-01', '2020-06-01', '2021-06-01']);
  });

  test('never feeds more than vis-timeline can draw, however many there are', () => {
    const kinds = ['fighting', 'attack', 'legal', 'protest', 'diplomacy'] as const;
    const events = Array.from({ length: 20_000 }, (_, i) => {
      const day = new Date(at('2018-01-01') + (i % 1800) * DAY).toISOString().slice(0, 10);
      return eventAt(day, day, { id: `e${i}`, kind: kinds[i % 5]! });
    });
    const { marks, bars } = feedMarks(indexAt(events), scale, new Set());
    expect(marks.length + bars.length).toBeLessThanOrEqual(250);
    expect(marks.length).toBeGreaterThan(80);
  });

  test('draws bars for what took long enough to see, also when it began before', () => {
    const index = indexAt([
      eventAt('2015-01-01', '2020-03-01'),
      eventAt('2020-05-01', '2020-05-02'),
      eventAt('2020-09-27', '2020-11-10'),
    ]);
    expect(feedMarks(index, scale, new Set()).bars).toEqual([0, 2]);
  });

  test('is needed again only when the window shows what was not fed', () => {
    const feed = feedMarks(indexAt([]), scale, new Set());
    expect(hasLeft(feed, days('2020-06-01', '2021-06-01'))).toBe(false);
    expect(hasLeft(feed, days('2021-06-01', '2022-06-01'))).toBe(true);
  });

  test('is needed again after a zoom, not after a move', () => {
    const feed = feedMarks(indexAt([]), scale, new Set());
    const moved = { start: window.start + DAY, end: window.end + DAY };
    expect(isRescaled(feed, { ...scale, window: moved })).toBe(false);
    expect(isRescaled(feed, { ...scale, window: { ...window, end: window.end + 30 * DAY } })).toBe(true);
  });

  describe('an emphasis without a new layout', () => {
    const index = indexAt(
      ['2019-01-01', '2020-02-01', '2020-06-01', '2020-06-02', '2020-11-01', '2020-11-09', '2023-01-01'].map(
        (day) => eventAt(day),
      ),
    );
    const keysOf = (pinned: ReadonlySet<number>) =>
      feedMarks(index, scale, pinned).marks.map(({ key, at }) => [key, at]);
    const plain = feedMarks(index, scale, new Set());

    test('is possible on an event with a mark of its own or without a mark', () => {
      expect([0, 1, 6].map((at) => standsAlone(plain, index, at))).toEqual([true, true, true]);
      expect(keysOf(new Set([1]))).toEqual(keysOf(new Set()));
    });

    test('is not possible on one that is counted with others, or comes out of such a count', () => {
      expect(standsAlone(plain, index, 2)).toBe(false);
      expect(keysOf(new Set([2]))).not.toEqual(keysOf(new Set()));
      expect(standsAlone(feedMarks(index, scale, new Set([2])), index, 2)).toBe(false);
    });

    test('never differs from what a layout would give', () => {
      for (const at of index.events.keys())
        if (standsAlone(plain, index, at)) expect(keysOf(new Set([at]))).toEqual(keysOf(new Set()));
    });
  });
});
