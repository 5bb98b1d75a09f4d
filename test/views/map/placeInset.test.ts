import { describe, expect, test } from 'vitest';
import { insetFor } from '../../../src/views/map/insetKinds.ts';
import { placeInset } from '../../../src/views/map/placeInset.ts';

const view = { width: 1000, height: 500 };
const sizes = [
  { width: 400, height: 300 },
  { width: 200, height: 150 },
];

describe('placeInset', () => {
  test('is as near as possible to what it is about, and wholly on the map', () => {
    const box = placeInset(sizes, view, [], { x: 980, y: 490 })!;
    expect(box.right).toBeGreaterThan(970);
    expect(box.right).toBeLessThanOrEqual(992);
    expect(box.bottom).toBeLessThanOrEqual(492);
    expect(box.right - box.left).toBe(400);
  });

  test('covers nothing; where the best size has no room, the next is tried', () => {
    const taken = [
      { left: 0, top: 0, right: 700, bottom: 500 },
      { left: 900, top: 0, right: 1000, bottom: 500 },
    ];
    expect(placeInset(sizes, view, taken, { x: 0, y: 0 })).toBeUndefined();
    const narrow = placeInset([...sizes, { width: 150, height: 114 }], view, taken, { x: 0, y: 0 })!;
    expect(narrow.left).toBeGreaterThanOrEqual(708);
    expect(narrow.right).toBeLessThanOrEqual(892);
  });

  test('stays where it was while that is free', () => {
    const before = { left: 20, top: 20, right: 220, bottom: 170 };
    expect(placeInset(sizes, view, [], { x: 900, y: 400 }, before)).toBe(before);
    const moved = placeInset(
      sizes,
      view,
      [{ left: 0, top: 0, right: 60, bottom: 60 }],
      { x: 900, y: 400 },
      before,
    );
    expect(moved).not.toEqual(before);
  });
});

describe('insetFor', () => {
  const extents = [
    { id: 'wide', label: 'Wide', placeIds: ['capital', 'port'] },
    { id: 'close', label: 'Close', placeIds: ['capital', 'hill', 'river'] },
  ];
  const roomy = { width: 1008, height: 470 };

  test('is a detail of the closer extent, without what the wide one has, where the map is wide', () => {
    const inset = insetFor(extents, true, roomy)!;
    expect(inset).toMatchObject({ kind: 'detail', placeIds: ['hill', 'river'] });
    for (const { width, height } of inset.sizes) expect(height / width).toBeCloseTo(0.76, 1);
  });

  test('is a locator of the wide extent where the map is close', () => {
    expect(insetFor(extents, false, roomy)).toMatchObject({ kind: 'locator', placeIds: ['capital', 'port'] });
  });

  test('needs room, and two extents', () => {
    expect(insetFor(extents, true, { width: 899, height: 470 })).toBeUndefined();
    expect(insetFor(extents, true, { width: 1008, height: 419 })).toBeUndefined();
    expect(insetFor(extents, false, { width: 380, height: 290 })).toBeUndefined();
    expect(insetFor(extents.slice(0, 1), true, roomy)).toBeUndefined();
  });
});
