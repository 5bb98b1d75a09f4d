import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/views/map/boxes.ts';
import { type LabelRecord, labelBox, placeLabels } from '../../../src/views/map/placeLabels.ts';

const town = (name: string, x: number, y: number, changes: Partial<LabelRecord> = {}): LabelRecord => ({
  name,
  lon: x,
  lat: y,
  rank: 1,
  minZoom: 5,
  kind: 'town',
  ...changes,
});
const pointOf = ({ lat, lon }: LabelRecord) => ({ x: lon, y: lat });
const place = (labels: LabelRecord[], marks: { x: number; y: number }[] = [], zoom = 7) =>
  placeLabels(
    labels,
    zoom,
    pointOf,
    marks.map(({ x, y }) => ({ left: x - 15, top: y - 15, right: x + 15, bottom: y + 15 })),
  );
const told = (placed: ReturnType<typeof place>) => placed.map(({ label, side }) => `${label.name} ${side}`);

describe('placeLabels', () => {
  test('shows a name from its minimum to its maximum zoom', () => {
    const labels = [
      town('later', 0, 0, { minZoom: 8 }),
      town('gone', 300, 0, { maxZoom: 6 }),
      town('now', 0, 300),
    ];
    expect(told(place(labels))).toEqual(['now end']);
  });

  test('places the important name first, the other on another side', () => {
    const labels = [town('Small', 50, 14, { rank: 3 }), town('Capital', 0, 0, { rank: 0 })];
    expect(told(place(labels))).toEqual(['Capital end', 'Small below']);
  });

  test('leaves out what fits nowhere', () => {
    const around = [
      { x: 20, y: 0 },
      { x: -20, y: 0 },
      { x: 0, y: 20 },
      { x: 0, y: -20 },
    ];
    expect(place([town('Hidden', 0, 0)], around)).toEqual([]);
  });

  test('puts the name beside a mark at its point', () => {
    const [label] = place([town('Marked', 0, 0)], [{ x: 0, y: 0 }]);
    expect(label).toMatchObject({ side: 'end', gap: 19 });
  });
});

test('a dot inside the view has its name inside, too', () => {
  const view = { left: 0, top: 0, right: 200, bottom: 200 };
  const sideAt = (x: number, y: number) =>
    placeLabels([town('Ashgabat', x, y)], 6, pointOf, [], [], 1, view)[0]?.side;
  // The name would begin behind the edge, which cuts no letter of it.
  expect(sideAt(195, 100)).toBe('start');
  expect(sideAt(100, -3)).toBeUndefined();
  expect(sideAt(300, 100)).toBe('end');
});

test('two names on one line have a space between them, also where both must be there', () => {
  const land = (name: string, x: number) => town(name, x, 100, { kind: 'country', rank: 0 });
  const view = { left: 0, top: 80, right: 260, bottom: 120 };
  const labels = [land('ARARA', 70), land('URURU', 136)];
  const placed = placeLabels(labels, 6, pointOf, [], [], 1, view, { areas: undefined });
  const boxes = placed.map((it) => labelBox(it, pointOf(it.label), 1));
  expect(boxes).toHaveLength(2);
  const [left, right] = boxes.sort((a, b) => a.left - b.left);
  const isOnOneLine = left!.bottom > right!.top && right!.bottom > left!.top;
  expect(isOnOneLine).toBe(true);
  expect(right!.left - left!.right).toBeGreaterThanOrEqual(6);
});

describe('the name of an area that the chronology is about', () => {
  const name = town('Land', 200, 100, { kind: 'country', rank: 0 });
  const at = () => ({ x: 200, y: 100 });
  const view = { left: 0, top: 0, right: 400, bottom: 200 };
  const alone = (marks: Box[], areas?: Box) => placeLabels([name], 6, at, marks, [], 1, view, { areas })[0];
  const around = (half: number) => ({
    left: 200 - half,
    top: 100 - half,
    right: 200 + half,
    bottom: 100 + half,
  });

  test('stands inside the view if its point does', () => {
    const low = { left: 0, top: 0, right: 400, bottom: 60 };
    const region = town('Karabakh', 200, 30, { kind: 'region', rank: 0 });
    const wall = { left: 100, top: 0, right: 300, bottom: 60 };
    const placed = placeLabels([region], 6, () => ({ x: 200, y: 30 }), [wall], [], 1, low, {
      areas: undefined,
    });
    const boxes = placed.map((it) => labelBox(it, { x: 200, y: 30 }, 1));
    expect(boxes.filter(({ top, bottom }) => top < 0 || bottom > 60)).toEqual([]);
  });

  test('stands at its point where that is free, and moves the shortest way where it is not', () => {
    expect(alone([])?.shift).toEqual({ x: 0, y: 0 });
    const { shift } = alone([around(10)])!;
    expect(Math.hypot(shift!.x, shift!.y)).toBeGreaterThan(15);
    expect(Math.hypot(shift!.x, shift!.y)).toBeLessThan(30);
  });

  test('hides no small area, and becomes smaller where that helps', () => {
    const { shift } = alone([], around(20))!;
    expect(Math.hypot(shift!.x, shift!.y)).toBeGreaterThan(20);
    const wall = (left: number, right: number) => ({ left, right, top: 0, bottom: 200 });
    expect(alone([wall(0, 178), wall(222, 400)])?.isCompact).toBe(true);
  });

  test('of a region has a line to it where it stands away, of a country never', () => {
    const region = town('Region', 200, 100, { kind: 'region', rank: 0 });
    const of = (label: LabelRecord, half: number) =>
      placeLabels([label], 6, at, [around(half)], [], 1, view, { areas: undefined })[0]?.leader;
    expect(of(region, 0)).toBeUndefined();
    const { x, y } = of(region, 30)!;
    expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(30);
    expect(of(name, 30)).toBeUndefined();
  });

  test('is left out where nothing is free, and moved nowhere on paper', () => {
    expect(alone([view])).toBeUndefined();
    expect(placeLabels([name], 6, at, [around(10)])).toEqual([]);
  });
});
