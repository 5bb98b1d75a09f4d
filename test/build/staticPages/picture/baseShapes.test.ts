// @vitest-environment node

import type { MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { readBaseShapes } from '../../../../src/build/staticPages/picture/baseShapes.ts';
import { aDataset } from '../../../helpers.ts';

test('land continues across the date line instead of running back round the earth', () => {
  const land = readBaseShapes(aDataset()).world[1]!.parts[0] as MultiPolygon;
  const rings = land.coordinates.flat();
  const steps = rings.flatMap((ring) =>
    ring.slice(1).map(([lon], index) => Math.abs(lon! - ring[index]![0]!)),
  );
  expect(Math.max(...steps)).toBeLessThan(30);
  const largest = rings.toSorted((a, b) => b.length - a.length)[0]!;
  const longitudes = largest.map(([lon]) => lon!);
  expect([Math.min(...longitudes), Math.max(...longitudes)].map(Math.round)).toEqual([-18, 190]);
});
