// @vitest-environment jsdom
import { map as leafletMap } from 'leaflet';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DETAILED_REGION } from '../../../src/files/mapFiles.ts';
import { BaseMap } from '../../../src/views/map/BaseMap.ts';
import type { BaseLayer } from '../../../src/views/map/baseLayers.ts';
import { makePanes } from '../../../src/views/map/panes.ts';

const { drawn, layer } = vi.hoisted(() => {
  const drawn: string[] = [];
  const layer = (name: string, minZoom = 0): BaseLayer => ({
    pane: 'fills',
    minZoom,
    shape: () => {
      drawn.push(name);
      return { type: 'FeatureCollection', features: [] };
    },
    style: () => ({}),
  });
  return { drawn, layer };
});

vi.mock('../../../src/files/mapFiles.ts', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  hasMapFile: (file: string) => file.includes('region'),
}));
vi.mock('../../../src/files/loadMapFile.ts', () => ({ loadMapFile: async (file: string) => file }));
vi.mock('../../../src/views/map/baseLayers.ts', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  seaLayer: layer('sea'),
  regionLayers: (file: string) =>
    file.includes('first') ? [layer('land'), layer('rivers', 8), layer('borders')] : [layer('fine land')],
  worldLayers: () => [layer('world')],
}));

let map: ReturnType<typeof leafletMap>;
let base: BaseMap;
let clock = 0;
const task = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  drawn.length = 0;
  // Each layer takes as long as on a slow processor.
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 10));
  map = leafletMap(document.createElement('div')).setView([40, 46], 6);
  makePanes(map);
  base = new BaseMap(map, { countries: [], isWrapped: false }, 'light');
});
afterEach(() => {
  base.destroy();
  map.remove();
  vi.restoreAllMocks();
});

test('the first layers are drawn from the bottom to the top, slow ones in tasks of their own', async () => {
  const loaded = base.load();
  const seen: number[] = [];
  while (drawn.length < 3) {
    seen.push(drawn.length);
    await task();
  }
  await loaded;
  expect(drawn).toEqual(['sea', 'land', 'borders']);
  expect(new Set(seen).size, 'the browser had its turn between them').toBeGreaterThan(1);
});

test('the finer map waits until the first layers are there', async () => {
  const loaded = base.load();
  await task();
  const rest = base.loadRest();
  await Promise.all([loaded, rest]);
  expect(drawn).toEqual(['sea', 'land', 'borders', 'fine land', 'sea', 'world']);
});

test('a map that begins with the finer one does not draw it again', async () => {
  await base.load(DETAILED_REGION);
  expect(drawn).toEqual(['sea', 'fine land']);
  await base.loadDetail();
  expect(drawn).toEqual(['sea', 'fine land']);
});

test('and then has the rest of the world around it', async () => {
  await base.load(DETAILED_REGION);
  await base.loadRest();
  expect(drawn).toEqual(['sea', 'fine land', 'world']);
});

test('what the reader comes close to while the layers are drawn follows them', async () => {
  const loaded = base.load();
  await task();
  map.setView([40, 46], 8, { animate: false });
  await loaded;
  expect(drawn).toEqual(['sea', 'land', 'borders', 'rivers']);
});

test('a map that is gone draws no more', async () => {
  const loaded = base.load();
  await task();
  const count = drawn.length;
  base.destroy();
  await loaded;
  await task();
  expect(drawn).toHaveLength(count);
});
