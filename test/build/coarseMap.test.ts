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

test('no line of it is more than a pixel and a half of the opening zoom off the detailed one', () => {
  const [lines, coarseLines] = [fine!, coarse!].map(linesOf);
  const near = ([lon, lat]: Position) => lon! > 40 && lon! < 54 && lat! > 36 && lat! < 43;
  let furthest = 0;
  for (const [index, line] of lines!.entries()) {
    for (const point of line.filter(near)) {
      furthest = Math.max(furthest, kilometresTo(point, coarseLines![index]!));
    }
  }
  expect(furthest).toBeGreaterThan(1);
  expect(furthest).toBeLessThan(2.85);
});

/** Each arc in degrees. */
const linesOf = (region: Region): Position[][] =>
  region.arcs.map((_, index) => {
    const line = feature(region, { type: 'LineString', arcs: [index] });
    return (line.geometry as { coordinates: Position[] }).coordinates;
  });

/** From a point to a line, near the fortieth parallel. */
function kilometresTo([lon, lat]: Position, line: readonly Position[]): number {
  const points = line.map(
    ([x, y]) => [(x! - lon!) * 111 * Math.cos((lat! * Math.PI) / 180), (y! - lat!) * 111] as const,
  );
  const distances = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index]!;
    const [dx, dy] = [x - fromX, y - fromY];
    const share = -(fromX * dx + fromY * dy) / (dx * dx + dy * dy || 1);
    const along = Math.max(0, Math.min(1, share));
    return Math.hypot(fromX + along * dx, fromY + along * dy);
  });
  return Math.min(...distances);
}
