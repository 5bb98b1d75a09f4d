import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLOSEST, groundLimit } from '../../../src/views/map/groundLimit.ts';
import type { LabelRecord } from '../../../src/views/map/placeLabels.ts';

const REACH = 140;
const aName = (km: number, minZoom = 4): LabelRecord => ({
  name: `${km} km to the north`,
  lat: 40 + km / 111.2,
  lon: 45,
  rank: 2,
  minZoom,
  kind: 'town',
});
const limit = (labels: readonly LabelRecord[], lines: readonly { lat: number; lon: number }[] = []) =>
  groundLimit({ lat: 40, lon: 45 }, { x: REACH, y: REACH }, { labels, lines });

describe('the closest zoom of the built-in map', () => {
  test('still has two names within reach', () => {
    // At zoom 9 a pixel is 234 m wide here, so 140 of them are 33 km.
    expect(limit([aName(1), aName(32)])).toBe(9);
    expect(limit([aName(1), aName(34)])).toBe(8.75);
    expect(limit([aName(1), aName(10), aName(300)])).toBeGreaterThan(10);
  });

  test('does not count names that are not drawn at that zoom', () => {
    expect(limit([aName(1), aName(32, 10), aName(100)])).toBe(7.25);
    expect(limit([aName(1), { ...aName(32), maxZoom: 6 }, aName(100)])).toBe(7.25);
  });

  test('follows coasts and borders where there are no names', () => {
    const coast = Array.from({ length: 12 }, (_, index) => ({ lat: 40.3, lon: 44.9 + index / 100 }));
    expect(limit([], coast)).toBe(8.75);
    expect(limit([], coast.slice(1))).toBeLessThan(8.75);
  });

  test('is closer on a map that is wider, but not higher', () => {
    const ground = { labels: [aName(1), { ...aName(1), lat: 40, lon: 45.4 }], lines: [] };
    const of = (x: number, y: number) => groundLimit({ lat: 40, lon: 45 }, { x, y }, ground);
    expect(of(280, 140)).toBe(of(140, 140) + 1);
    expect(of(140, 280)).toBe(of(140, 140));
  });

  test('without anything around is that of a whole region', () => expect(limit([])).toBe(6));

  test('never decreases with more to show, nor goes beyond the map', () => {
    const names = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 3, max: 11 })));
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 900 }), (those, another) => {
        const labels = those.map(([km, minZoom]) => aName(km, minZoom));
        const [few, more] = [limit(labels), limit([...labels, aName(another)])];
        expect(more).toBeGreaterThanOrEqual(few);
        expect(more).toBeLessThanOrEqual(CLOSEST);
      }),
    );
  });

  test('at every place of the data leaves two names of the map, or a coast or border, in sight', () => {
    const labels = JSON.parse(readFileSync('data/map/files/labels.json', 'utf8')) as LabelRecord[];
    const { features } = JSON.parse(readFileSync('data/places.geojson', 'utf8')) as {
      features: { id: string; geometry: { coordinates: [number, number] } }[];
    };
    const empty = features.filter(({ geometry: { coordinates } }) => {
      const [lon, lat] = coordinates;
      const zoom = groundLimit({ lat, lon }, { x: REACH, y: REACH }, { labels, lines: [] });
      const reach = (REACH * 156.543 * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom / 111;
      const seen = labels.filter(
        (it) =>
          it.minZoom <= zoom &&
          Math.abs(it.lat - lat) <= reach * 1.02 &&
          Math.abs(it.lon - lon) * Math.cos((lat * Math.PI) / 180) <= reach * 1.02,
      );
      return zoom > 6 && seen.length < 2;
    });
    expect(empty.map(({ id }) => id)).toEqual([]);
  });
});
