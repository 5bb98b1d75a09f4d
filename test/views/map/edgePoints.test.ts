import { describe, expect, test } from 'vitest';
import { angleTo, edgePoint, layOutPointers } from '../../../src/views/map/edgePoints.ts';

const view = { width: 400, height: 200 };
const size = { width: 100, height: 20 };

describe('edgePoint', () => {
  test('is where the ray from the middle leaves the map', () => {
    expect(edgePoint({ x: 1200, y: 100 }, view)).toEqual({ x: 400, y: 100 });
    expect(edgePoint({ x: 200, y: -900 }, view)).toEqual({ x: 200, y: 0 });
  });
});

test('angleTo counts clockwise from the right', () => {
  expect(angleTo({ x: 900, y: 100 }, view)).toBe(0);
  expect(angleTo({ x: 200, y: 900 }, view)).toBe(90);
});

describe('layOutPointers', () => {
  const north = { target: { x: 200, y: -900 }, size };

  test('keeps the pointer inside the map', () => {
    expect(layOutPointers([north], view, [])).toEqual([{ x: 200, y: 18 }]);
  });

  test('puts two pointers in one direction side by side', () => {
    const [first, second] = layOutPointers([north, north], view, []);
    expect(Math.abs(first!.x - second!.x)).toBeGreaterThanOrEqual(100);
    expect(second!.y).toBe(18);
  });

  test('moves one row inwards where the edge is full', () => {
    const [point] = layOutPointers([north], view, [{ left: 0, top: 0, right: 400, bottom: 30 }]);
    expect(point!.y).toBeGreaterThan(44);
  });

  test('moves farther inwards where there are several bars, as at the foot of the map', () => {
    const south = { target: { x: 150, y: 900 }, size };
    const bars = [
      { left: 0, top: 135, right: 400, bottom: 160 },
      { left: 0, top: 165, right: 400, bottom: 200 },
    ];
    const [point] = layOutPointers([south], view, bars);
    expect(point!.y + 10).toBeLessThan(135);
  });

  test('covers marks if nothing else is free, but never controls', () => {
    const everywhere = { left: 0, top: 0, right: 400, bottom: 200 };
    expect(layOutPointers([north], view, [], [everywhere])).toEqual([{ x: 200, y: 18 }]);
    expect(layOutPointers([north], view, [everywhere])).toEqual([undefined]);
  });
});
