// @vitest-environment jsdom
import { Browser, map as leafletMap } from 'leaflet';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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

test.each([
  [956, 330, 0, 51],
  [390, 295, 58, 100],
  [373, 250, 0, 0],
  [1008, 480, 30, 64],
  [333, 121, 90, 90],
])('a map of %i × %i puts places where the arithmetic does', (x, y, above, below) => {
  Object.assign(size, { x, y });
  const { farthest: minZoom, closest: maxZoom, step: zoomSnap } = REGION_ZOOMS;
  const map = leafletMap(document.body.appendChild(document.createElement('div')), {
    minZoom,
    maxZoom,
    zoomSnap,
  });
  const camera = new MapCamera(map, {
    openingPlaces: opening,
    coveredRoom: () => ({ above, below, belowLegend: below }),
    boxes: () => [],
    hasPointers: () => true,
    onReaderMove: () => {},
  });
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
