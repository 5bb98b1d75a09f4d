// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/views/map/HolderNames.ts';
import { placeInArea } from '../../../src/views/map/placeInArea.ts';

const VIEW = { left: 0, top: 0, right: 1000, bottom: 1000 };
const TEXT = { width: 100, height: 15 };
const rectangle = (left: number, top: number, right: number, bottom: number) => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
  { x: left, y: top },
];

describe('a name in an area', () => {
  const area = rectangle(100, 100, 400, 200);

  test('stands in its middle', () => {
    const box = placeInArea([area], TEXT, [], VIEW)!;
    expect((box.left + box.right) / 2).toBe(250);
    expect(box.top).toBeGreaterThan(100);
    expect(box.bottom).toBeLessThan(200);
  });

  test('has none where it has no room', () => {
    expect(placeInArea([rectangle(100, 100, 190, 200)], TEXT, [], VIEW)).toBeUndefined();
    expect(placeInArea([rectangle(100, 100, 400, 112)], TEXT, [], VIEW)).toBeUndefined();
  });

  test('covers nothing that is there', () => {
    const mark = { left: 200, top: 90, right: 300, bottom: 210 };
    const box = placeInArea([area], TEXT, [mark], VIEW);
    expect(box === undefined || box.right <= 200 || box.left >= 300).toBe(true);
    expect(placeInArea([area], TEXT, [{ left: 0, top: 0, right: 500, bottom: 500 }], VIEW)).toBeUndefined();
  });

  test('is wholly in view, and not in a hole of the area', () => {
    const box = placeInArea([area], TEXT, [], { ...VIEW, left: 260 })!;
    expect(box.left).toBeGreaterThanOrEqual(260);
    const hole = rectangle(150, 90, 350, 210);
    expect(placeInArea([area, hole], TEXT, [], VIEW)).toBeUndefined();
  });
});

test('long labels are broken between words', () => {
  expect(linesOf('Azerbaijan')).toEqual(['Azerbaijan']);
  expect(linesOf('Karabakh Armenian authorities, Russian peacekeepers present')).toEqual([
    'Karabakh Armenian',
    'authorities, Russian',
    'peacekeepers present',
  ]);
});
