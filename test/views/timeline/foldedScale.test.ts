import { describe, expect, test } from 'vitest';
import { startOfYear } from '../../../src/model/calendar.ts';
import { ENGLISH } from '../../../src/strings/strings.ts';
import { countEvents } from '../../../src/views/timeline/countEvents.ts';
import { foldedScale } from '../../../src/views/timeline/foldedScale.ts';
import { yearTicks } from '../../../src/views/timeline/yearTicks.ts';
import { at, days } from './eventsAt.ts';

const limits = days('1920-01-01', '2026-12-31');
const spans = [
  days('1921-07-05'),
  days('1923-07-07'),
  days('1988-02-20'),
  days('1990-01-13'),
  days('1992-05-08'),
  days('1994-05-12'),
  days('2020-09-27'),
  days('2023-09-19'),
  days('2026-06-07'),
];
const scale = foldedScale(spans, limits);

describe('foldedScale', () => {
  test('folds the long empty stretches', () => {
    const folded = scale.segments.filter(({ folded }) => folded);
    expect(
      folded.map(({ from, to }) => [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()]),
    ).toEqual([
      [1924, 1987],
      [1994, 2020],
    ]);
    for (const { left, right } of folded) expect(right - left).toBeCloseTo(0.03);
  });

  test('runs from 0 to 1 and always rises', () => {
    expect(scale.toShare(limits.start)).toBe(0);
    expect(scale.toShare(limits.end)).toBeCloseTo(1);
    const shares = Array.from({ length: 107 }, (_, i) => scale.toShare(Date.UTC(1920 + i, 0)));
    expect(shares.every((share, i) => i === 0 || share > shares[i - 1]!)).toBe(true);
  });

  test('converts back to the same time', () => {
    for (const day of ['1921-07-05', '1950-01-01', '1992-05-08', '2022-09-14']) {
      expect(scale.toTime(scale.toShare(at(day)))).toBeCloseTo(at(day), -1);
    }
  });

  test('is linear where there is no long gap', () => {
    const even = foldedScale([days('2020-01-01'), days('2021-01-01')], days('2020-01-01', '2021-01-01'));
    expect(even.segments).toHaveLength(1);
  });

  test('works without events', () => {
    const empty = foldedScale([], limits);
    expect(empty.toShare(limits.start)).toBe(0);
    expect(empty.toShare(limits.end)).toBeCloseTo(1);
  });
});

test('countEvents counts each event once, at its position', () => {
  const start = Float64Array.from(spans, (span) => span.start);
  const counts = countEvents({ start }, scale, 100);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(spans.length);
  expect(counts[Math.floor(scale.toShare(at('2020-09-27')) * 100)]).toBe(1);
});

test('yearTicks labels the folds and years that do not overlap', () => {
  const ticks = yearTicks(scale, limits, 0.05, ENGLISH).sort((a, b) => a.share - b.share);
  expect(ticks.filter(({ folded }) => folded).map(({ text }) => text)).toEqual(['64', '25']);
  const gaps = ticks.slice(1).map(({ share }, i) => share - ticks[i]!.share);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0.05);
  const besideFolds = gaps.filter((_, i) => ticks[i]!.folded || ticks[i + 1]!.folded);
  expect(besideFolds).toHaveLength(4);
  expect(Math.min(...besideFolds)).toBeGreaterThanOrEqual(0.065);
});

test('years before our era, which are longer, do not overlap', () => {
  const span = { start: startOfYear(-599), end: startOfYear(-399) };
  const ticks = yearTicks(foldedScale([span], span), span, 0.05, ENGLISH).sort((a, b) => a.share - b.share);
  expect(ticks[0]!.text).toMatch(/ BCE$/);
  const gaps = ticks.slice(1).map(({ share }, i) => share - ticks[i]!.share);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0.05 * 1.5);
  expect(ticks.length).toBeGreaterThan(8);
});
