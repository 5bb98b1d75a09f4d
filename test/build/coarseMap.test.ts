// @vitest-environment node
import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { coarsen } from '../../src/build/coarseMap.ts';

type Region = Topology<Record<string, GeometryCollection>>;

const detailed = readFileSync('data/map/files/region.topo.json', 'utf8');
const [fine, coarse] = [detailed, coarsen(detailed)].map((json) => JSON.parse(json) as Region);

test('the coarse map has every area and line of the detailed one, at less than half its size', () => {
  for (const name of Object.keys(fine!.objects)) {
    expect(coarse!.objects[name]!.geometries.map(({ properties }) => properties)).toEqual(
      fine!.objects[name]!.geometries.map(({ properties }) => properties),
    );
  }
  expect(JSON.stringify(coarse).length).toBeLessThan(detailed.length / 2);
});

test('its borders are at most two kilometres off the detailed ones', () => {
  const pointsOf = (region: Region) =>
    feature(region, region.objects.nkao!).features.flatMap(({ geometry }) => positions(geometry));
  const outline = pointsOf(fine!);
  for (const [lon, lat] of pointsOf(coarse!)) {
    const nearest = Math.min(
      ...outline.map(([x, y]) =>
        Math.hypot((x! - lon!) * 111 * Math.cos((lat! * Math.PI) / 180), (y! - lat!) * 111),
      ),
    );
    expect(nearest).toBeLessThan(2);
  }
});

/** Every point of a geometry, at any depth. */
const positions = (geometry: object): Position[] => {
  const { coordinates } = geometry as { coordinates: unknown };
  const flatten = (value: unknown): Position[] =>
    Array.isArray(value) && typeof value[0] === 'number'
      ? [value as Position]
      : (value as unknown[]).flatMap(flatten);
  return flatten(coordinates);
};
