// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { coarsen } from '../../../src/build/coarseMap.ts';
import { loadMapFile } from '../../../src/files/loadMapFile.ts';
import { COARSE_REGION, DETAILED_REGION } from '../../../src/files/mapFiles.ts';
import { arrivedGround } from '../../../src/views/map/arrivedGround.ts';
import { groundLimit } from '../../../src/views/map/groundLimit.ts';

const detailed = readFileSync('data/map/files/region.topo.json', 'utf8');
const FILES: Readonly<Record<string, string>> = {
  [DETAILED_REGION]: detailed,
  [COARSE_REGION]: coarsen(detailed),
};
const { features } = JSON.parse(readFileSync('data/places.geojson', 'utf8')) as {
  features: { geometry: { coordinates: [number, number] } }[];
};

afterEach(() => vi.unstubAllGlobals());

/** How close the map would come to each place of the data. */
const limits = () =>
  features.map(({ geometry: { coordinates } }) => {
    const [lon, lat] = coordinates;
    return groundLimit({ lat, lon }, { x: 140, y: 140 }, arrivedGround()!);
  });

test('the map comes as close with the detailed file alone as with the coarse one', async () => {
  vi.stubGlobal('fetch', async (path: string) => new Response(FILES[path.replace('map/', '')]));
  expect(arrivedGround()).toBeUndefined();
  await loadMapFile(DETAILED_REGION);
  const fromDetailed = limits();
  expect(arrivedGround(), 'computed once').toBe(arrivedGround());
  await loadMapFile(COARSE_REGION);
  const apart = limits().map((limit, index) => Math.abs(limit - fromDetailed[index]!));
  expect(new Set(fromDetailed).size).toBeGreaterThan(3);
  expect(Math.max(...apart)).toBeLessThanOrEqual(0.25);
  expect(apart.filter((it) => it > 0).length).toBeLessThan(features.length / 20);
});
