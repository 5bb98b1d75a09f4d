import { readFileSync } from 'node:fs';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import type { Coordinates } from '../../../src/model/place.ts';
import { insidePoint } from '../../../src/views/map/insidePoint.ts';

test('of a horseshoe is in its thick bend, not in the gap between its legs', () => {
  const horseshoe: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [8, 10],
        [8, 2],
        [2, 2],
        [2, 10],
        [0, 10],
        [0, 0],
      ],
    ],
  };
  const { lon, lat } = insidePoint(horseshoe);
  expect(lon).toBe(5);
  expect(lat).toBeLessThan(2);
});

test('is not in a hole', () => {
  const square = (from: number, to: number): Position[] => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ];
  const { lon, lat } = insidePoint({ type: 'Polygon', coordinates: [square(0, 10), square(1, 9)] });
  expect(lon < 1 || lon > 9 || lat < 1 || lat > 9).toBe(true);
});

test('exists for every area of territory', () => {
  const topology = JSON.parse(readFileSync('data/map/files/control.topo.json', 'utf8'));
  const areas = feature(topology, topology.objects.parts) as unknown as {
    features: { geometry: Polygon | MultiPolygon }[];
  };
  expect(areas.features.length).toBe(25);
  for (const { geometry } of areas.features) expect(contains(geometry, insidePoint(geometry))).toBe(true);
});

/** Counts crossings due north of the point. */
function contains(area: Polygon | MultiPolygon, { lon, lat }: Coordinates): boolean {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  const north = rings.flatMap((ring) =>
    ring.slice(1).filter(([x, y], index) => {
      const [beforeX, beforeY] = ring[index]!;
      if (beforeX! < lon === x! < lon) return false;
      return beforeY! + ((lon - beforeX!) / (x! - beforeX!)) * (y! - beforeY!) > lat;
    }),
  );
  return north.length % 2 === 1;
}
