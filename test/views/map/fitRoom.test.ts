// @vitest-environment jsdom
import { Browser, map as leafletMap } from 'leaflet';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Box } from '../../../src/views/map/boxes.ts';
import { fitRoom, originOf, REGION_ZOOMS } from '../../../src/views/map/fitRoom.ts';
import { MapCamera } from '../../../src/views/map/MapCamera.ts';
import { toWorld } from '../../../src/views/map/printed/project.ts';
import { aDataset, aPlace } from '../../helpers.ts';

const at = (id: string, lon: number, lat: number) => ({
  ...aPlace(id, id),
  geometry: { type: 'Point', coordinates: [lon, lat] },
});
const { places } = aDataset([], {
  places: [at('west', 44.5, 40.2), at('east', 49.9, 40.4), at('south', 51.4, 35.7)],
});
const opening = [...places.values()];

const size = { x: 0, y: 0 };
beforeEach(() => {
  // Leaflet rounds zoom levels where there are no transforms, as in jsdom.
  vi.spyOn(Browser, 'any3d', 'get').mockReturnValue(true);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => size.x);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(() => size.y);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A map with its camera, and so many pixels covered. */
function openMap(boxes: readonly Box[], below: number, belowLegend: number, above = 0) {
  const { farthest: minZoom, closest: maxZoom, step: zoomSnap } = REGION_ZOOMS;
  const map = leafletMap(document.body.appendChild(document.createElement('div')), {
    minZoom,
    maxZoom,
    zoomSnap,
  });
  const camera = new MapCamera(map, {
    openingPlaces: opening,
    coveredRoom: () => ({ above, below, belowLegend }),
    boxes: () => boxes,
    hasPointers: () => true,
    toldCamera: () => undefined,
    onCameraChange: () => {},
  });
  return { map, camera };
}

test('the places of an event do not lie under the line of the legend, and the opening places may', () => {
  Object.assign(size, { x: 600, y: 300 });
  const legend = { left: 0, top: 190, right: 600, bottom: 260 };
  const { map, camera } = openMap([legend], 40, 126);
  camera.showOpeningExtent();
  const lowest = () => Math.max(...opening.map((it) => map.latLngToContainerPoint([it.lat, it.lon]).y));
  expect(lowest()).toBeGreaterThan(190);
  camera.begin(opening);
  expect(lowest()).toBeLessThan(190);
});

test('a low map leaves more than a third of its height to what it shows', () => {
  const box = { left: 0, top: 0, right: 1, bottom: 10 };
  const heightOf = (y: number) =>
    10 *
    2 ** fitRoom({ x: 2000, y }, { above: 0, below: 0 }, box, { closest: 20, farthest: 0, step: 0.01 }).zoom;
  expect(heightOf(112) / 112).toBeGreaterThan(0.55);
  expect(heightOf(300) / 300).toBeLessThan(0.76);
});

test.each([
  [956, 330, 0, 51],
  [390, 295, 58, 100],
  [373, 250, 0, 0],
  [1008, 480, 30, 64],
  [333, 121, 90, 90],
])('a map of %i × %i puts places where the arithmetic does', (x, y, above, below) => {
  Object.assign(size, { x, y });
  const { map, camera } = openMap([], below, below, above);
  camera.showOpeningExtent();

  const corners = opening.map((place) => toWorld(place, 0));
  const [xs, ys] = [corners.map((it) => it.x), corners.map((it) => it.y)];
  const box = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  const { zoom, centre } = fitRoom({ x, y }, { above, below }, box, REGION_ZOOMS);
  const origin = originOf({ x, y }, centre);
  expect(zoom).toBe(map.getZoom());
  for (const place of opening) {
    const live = map.latLngToContainerPoint([place.lat, place.lon]);
    const world = toWorld(place, zoom);
    expect(Math.abs(Math.round(world.x) - origin.x - live.x)).toBeLessThanOrEqual(1);
    expect(Math.abs(Math.round(world.y) - origin.y - live.y)).toBeLessThanOrEqual(1);
  }
});
