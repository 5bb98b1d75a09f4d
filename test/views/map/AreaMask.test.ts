import { expect, test } from 'vitest';
import { AreaMask } from '../../../src/views/map/AreaMask.ts';
import { moveOffAreas } from '../../../src/views/map/moveOffAreas.ts';

/** An area from pixels of zoom level 8: the test's "projection" leaves numbers as they are at that level. */
const area = (...points: [number, number][]) => ({
  type: 'Polygon' as const,
  coordinates: [[...points, points[0]!]],
});
const project = ({ lat, lon }: { lat: number; lon: number }, zoom: number) => ({
  x: lon * 2 ** (zoom - 8),
  y: lat * 2 ** (zoom - 8),
});
const square = area([100, 100], [160, 100], [160, 160], [100, 160]);
const mask = new AreaMask([square], project);
const apart = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

test('knows whether a circle touches an area, at each zoom level', () => {
  expect(mask.touches({ x: 130, y: 130 }, 5, 8)).toBe(true);
  expect(mask.touches({ x: 90, y: 130 }, 12, 8)).toBe(true);
  expect(mask.touches({ x: 90, y: 130 }, 8, 8)).toBe(false);
  // One level closer, everything is twice as far away.
  expect(mask.touches({ x: 180, y: 260 }, 12, 9)).toBe(false);
  expect(mask.touches({ x: 260, y: 260 }, 5, 9)).toBe(true);
});

test('a hole and the ground between two areas are free', () => {
  const ring = {
    type: 'Polygon' as const,
    coordinates: [
      square.coordinates[0]!,
      area([120, 120], [140, 120], [140, 140], [120, 140]).coordinates[0]!,
    ],
  };
  const two = new AreaMask([ring, area([300, 100], [320, 100], [320, 160], [300, 160])], project);
  expect(two.touches({ x: 130, y: 130 }, 4, 8)).toBe(false);
  expect(two.touches({ x: 110, y: 130 }, 4, 8)).toBe(true);
  expect(two.touches({ x: 230, y: 130 }, 20, 8)).toBe(false);
  expect(two.boxAt(8)).toEqual({ left: 100, top: 100, right: 320, bottom: 160 });
});

test('marks on a small area move beside it, by the shortest way outwards, and apart from each other', () => {
  const marks = [
    { at: { x: 110, y: 130 }, radius: 14 },
    { at: { x: 150, y: 130 }, radius: 14 },
    { at: { x: 154, y: 134 }, radius: 14 },
    { at: { x: 60, y: 40 }, radius: 14 },
  ];
  const moved = moveOffAreas(marks, mask, 8).map((by, index) => ({
    x: marks[index]!.at.x + by.x,
    y: marks[index]!.at.y + by.y,
  }));
  expect(moved[3]).toEqual({ x: 60, y: 40 });
  expect(moved[0]!.x).toBeLessThan(100);
  expect(moved[1]!.x).toBeGreaterThan(160);
  for (const [index, one] of moved.entries()) {
    expect(mask.touches(one, 14, 8)).toBe(false);
    for (const other of moved.slice(index + 1)) expect(apart(one, other)).toBeGreaterThanOrEqual(28);
  }
});

test('on areas that are large enough marks stay at their places', () => {
  const at = { x: 130 * 4, y: 130 * 4 };
  expect(moveOffAreas([{ at, radius: 14 }], mask, 10)).toEqual([{ x: 0, y: 0 }]);
});

test('no areas touch nothing', () => {
  expect(new AreaMask([], project).touches({ x: 0, y: 0 }, 100, 8)).toBe(false);
});
