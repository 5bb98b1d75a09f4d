import { describe, expect, test } from 'vitest';
import { clusterPoints } from '../../../src/views/map/clusterPoints.ts';

const cluster = (points: [number, number][]) =>
  clusterPoints(points, ([x, y]) => ({ x, y }), 30).map(({ items }) => items.length);

describe('clusterPoints', () => {
  test('leaves distant points alone', () => {
    expect(
      cluster([
        [0, 0],
        [31, 0],
        [0, 31],
      ]),
    ).toEqual([1, 1, 1]);
  });

  test('joins neighbours across the lines of its grid', () => {
    expect(
      cluster([
        [29, 29],
        [31, 31],
        [-1, 200],
        [1, 200],
      ]),
    ).toEqual([2, 2]);
  });

  test('joins the nearest of several clusters', () => {
    expect(
      cluster([
        [0, 0],
        [40, 0],
        [25, 0],
      ]),
    ).toEqual([1, 2]);
  });

  test('keeps every item, and is fast with very many', () => {
    const points = Array.from({ length: 50_000 }, (_, i): [number, number] => [
      (i * 7919) % 2000,
      (i * 104729) % 1000,
    ]);
    const sizes = cluster(points);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(50_000);
    expect(sizes.length).toBeLessThan(6000);
  });
});
