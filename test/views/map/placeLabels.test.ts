import { describe, expect, test } from 'vitest';
import { type LabelRecord, placeLabels } from '../../../src/views/map/placeLabels.ts';

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
