import { expect, test } from 'vitest';
import { distanceKm, middleOf } from '../../src/model/distance.ts';

test('distanceKm follows the great circle', () => {
  const moscow = { lat: 55.7558, lon: 37.6173 };
  const yerevan = { lat: 40.1811, lon: 44.5136 };
  expect(distanceKm(moscow, yerevan)).toBeCloseTo(1808, -1);
  expect(distanceKm(moscow, moscow)).toBe(0);
});

test('middleOf is the mean, and nothing of nothing', () => {
  expect(
    middleOf([
      { lat: 0, lon: 10 },
      { lat: 2, lon: 20 },
    ]),
  ).toEqual({ lat: 1, lon: 15 });
  expect(middleOf([])).toBeUndefined();
});
