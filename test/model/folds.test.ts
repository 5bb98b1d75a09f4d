import { describe, expect, test } from 'vitest';
import {
  drawnLength,
  findFolds,
  foldedTimeFor,
  foldShare,
  leaveFold,
  scaleWindow,
  shiftWindow,
} from '../../src/model/folds.ts';
import { DAY, type TimeSpan } from '../../src/model/time.ts';

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const span = (from: string, to: string): TimeSpan => ({ start: at(from), end: at(to) });
const day = (from: string) => ({ start: at(from), end: at(from) + DAY });
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

const events = ['1921-07-05', '1923-07-07', '1988-02-20', '1994-05-12', '2020-09-27', '2026-06-07'].map(day);
const limits = span('1921-07-05', '2026-06-08');
const folds = findFolds(
  events.flatMap((event) => [event, day(iso(event.start + 500 * DAY))]).sort((a, b) => a.start - b.start),
  span('1921-07-05', '2026-06-08'),
);

describe('findFolds', () => {
  test('leaves half a year beside each event', () => {
    const [first] = findFolds([day('1923-07-07'), day('1988-02-20')], span('1923-07-07', '1988-02-21'));
    expect([iso(first!.start), iso(first!.end)]).toEqual(['1924-01-06', '1987-08-21']);
  });

  test('leaves gaps of up to three years as they are', () => {
    expect(findFolds([day('2000-01-01'), day('2002-12-31')], span('2000-01-01', '2003-01-01'))).toEqual([]);
  });

  test('folds nothing while a long event lasts', () => {
    expect(findFolds([span('1923-01-01', '1988-01-01'), day('1988-02-20')], limits)).toHaveLength(1);
  });

  test('lets many folds together take at most half of a drawing', () => {
    const lonely = Array.from({ length: 60 }, (_, i) => day(`${1800 + i * 4}-01-01`));
    const many = findFolds(lonely, { start: lonely[0]!.start, end: lonely.at(-1)!.end });
    expect(many.length).toBeGreaterThan(40);
    expect(many.length * foldShare(many)).toBeCloseTo(0.5);
  });
});

describe('folded time', () => {
  const window = span('1922-01-01', '1995-01-01');
  const time = foldedTimeFor(window, folds);

  test('always rises and converts back', () => {
    const times = Array.from({ length: 1200 }, (_, i) => at('1919-01-01') + i * 33 * DAY);
    const folded = times.map((it) => time.toFolded(it));
    expect(folded.every((it, i) => i === 0 || it > folded[i - 1]!)).toBe(true);
    for (const it of times) expect(Math.abs(time.toTime(time.toFolded(it)) - it)).toBeLessThan(1);
  });

  test('keeps the length of unfolded time, and the value of the anchor', () => {
    const [a, b] = [at('1988-06-01'), at('1989-06-01')];
    expect(time.toFolded(b) - time.toFolded(a)).toBeCloseTo(b - a);
    const near = foldedTimeFor(span('2020-06-01', '2022-06-01'), folds);
    expect(near.toFolded(at('2022-02-02'))).toBe(at('2022-02-02'));
  });

  test('gives each fold its share of the window', () => {
    const { start, end } = time.spanToFolded(window);
    const [fold] = folds;
    const drawn = time.spanToFolded(fold!);
    expect((drawn.end - drawn.start) / (end - start)).toBeCloseTo(foldShare(folds));
    expect(end - start).toBeCloseTo(drawnLength(window, folds), -1);
  });
});

describe('a window', () => {
  test('keeps its drawn length while it moves across a fold, and comes back', () => {
    let window = span('1992-01-01', '1995-01-01');
    const length = drawnLength(window, folds);
    const seen = new Set<number>();
    for (let i = 0; i < 12; i++) {
      window = shiftWindow(window, 0.25, limits, folds);
      expect(drawnLength(window, folds) / length).toBeCloseTo(1);
      seen.add(new Date(window.start).getUTCFullYear());
    }
    expect(iso(window.start) > '2019').toBe(true);
    for (let i = 0; i < 12; i++) window = shiftWindow(window, -0.25, limits, folds);
    expect(Math.abs(window.start - at('1992-01-01'))).toBeLessThan(60_000);
  });

  test('stops at the ends of the data', () => {
    const window = span('2020-06-01', '2022-06-01');
    expect(shiftWindow(window, 50, limits, folds).end).toBe(limits.end);
    expect(shiftWindow(window, -50, limits, folds).start).toBe(limits.start);
  });

  test('keeps a time in its place while it is zoomed, across a fold, too', () => {
    const window = span('1990-01-01', '2022-01-01');
    const about = at('1993-01-01');
    const shareIn = (it: TimeSpan) => {
      const time = foldedTimeFor(it, folds);
      const { start, end } = time.spanToFolded(it);
      return (time.toFolded(about) - start) / (end - start);
    };
    const closer = scaleWindow(window, 0.8, about, limits, folds);
    expect(shareIn(closer)).toBeCloseTo(shareIn(window));
    expect(drawnLength(closer, folds) / drawnLength(window, folds)).toBeCloseTo(0.8);
  });

  test('is at most the whole, at least a day', () => {
    const window = span('1990-01-01', '2022-01-01');
    const whole = scaleWindow(window, 1e9, at('2000-01-01'), limits, folds);
    expect([iso(whole.start), iso(whole.end)]).toEqual([iso(limits.start), iso(limits.end)]);
    const least = scaleWindow(window, 1e-9, at('1988-09-01'), limits, folds);
    expect(least.end - least.start).toBeCloseTo(DAY, -2);
  });

  test.each([
    ['within a fold', '1950-01-01', '1960-01-01'],
    ['of a single day within a fold', '1950-01-01', '1950-01-02'],
  ])('%s is widened to what is beside the fold', (_, from, to) => {
    const shown = leaveFold(span(from, to), folds);
    expect(drawnLength(shown, folds)).toBeGreaterThan(150 * DAY);
    expect([shown.start < at(from), shown.end > at(to)]).toEqual([true, true]);
  });

  test('outside folds is left as it is', () => {
    const window = span('1988-09-01', '1988-09-02');
    expect(leaveFold(window, folds)).toBe(window);
  });
});
