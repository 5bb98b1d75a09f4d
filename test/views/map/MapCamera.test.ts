// @vitest-environment jsdom
import { map as leafletMap } from 'leaflet';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Camera } from '../../../src/store/state.ts';
import type { Box } from '../../../src/views/map/boxes.ts';
import { MapCamera } from '../../../src/views/map/MapCamera.ts';
import { aDataset, aPlace } from '../../helpers.ts';

const at = (id: string, lon: number, lat: number, changes: Record<string, unknown> = {}) => ({
  ...aPlace(id, id, changes),
  geometry: { type: 'Point', coordinates: [lon, lat] },
});
const { places } = aDataset([], {
  places: [
    at('west', 44.5, 40.2),
    at('east', 49.9, 40.4),
    at('town', 46.75, 39.82),
    at('suburb', 46.75, 39.76),
    at('area', 46.75, 39.9, { precision: 'region', uncertainty_km: 80 }),
    at('far', 14.4, 50.1),
  ],
});
const place = (id: string) => places.get(id)!;
const those = (...ids: string[]) => ids.map(place);

const SIZE = { width: 800, height: 500 };
let boxes: Box[] = [];
let pointers = true;
let told: Camera | undefined;

function aCamera() {
  const element = document.body.appendChild(document.createElement('div'));
  const map = leafletMap(element, { zoomSnap: 0.25, maxZoom: 11, minZoom: 3 });
  const moves = vi.fn();
  const camera = new MapCamera(map, {
    openingPlaces: those('west', 'east'),
    coveredRoom: () => ({ above: 0, below: 0, belowLegend: 0 }),
    boxes: () => boxes,
    hasPointers: () => pointers,
    toldCamera: () => told,
    onCameraChange: moves,
  });
  camera.showOpeningExtent();
  return { map, camera, moves };
}
const pointOf = (map: ReturnType<typeof leafletMap>, id: string) =>
  map.latLngToContainerPoint([place(id).lat, place(id).lon]);

beforeEach(() => {
  boxes = [];
  pointers = true;
  told = undefined;
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(SIZE.width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(SIZE.height);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the start at an event', () => {
  test('shows its places, and whole areas', () => {
    const { map, camera } = aCamera();
    camera.begin(those('town'));
    // 8.5; without 3D transforms, as in jsdom, Leaflet rounds it.
    expect(map.getZoom()).toBe(9);
    expect(map.getCenter().lat).toBeCloseTo(39.82, 1);
    camera.begin(those('area', 'town'));
    const bounds = map.getBounds();
    expect(bounds.getNorth()).toBeGreaterThan(39.9 + 0.72);
    expect(bounds.getSouth()).toBeLessThan(39.9 - 0.72);
    expect(map.getZoom()).toBeGreaterThan(7);
  });

  test('leaves far places to the pointers, where there are any', () => {
    const { map, camera } = aCamera();
    const { zoom } = camera.current;
    camera.begin(those('far'));
    expect(map.getZoom()).toBe(zoom);
    camera.begin(those('far'), true);
    expect(map.getCenter().lng).toBeCloseTo(14.4, 0);
    camera.showOpeningExtent();
    pointers = false;
    camera.begin(those('far'));
    expect(map.getCenter().lng).toBeCloseTo(14.4, 0);
  });
});

describe('the position in the address', () => {
  test('follows the map when the app moves it from there', () => {
    const { map, camera, moves } = aCamera();
    told = { zoom: 9, lat: 40.2, lon: 44.5 };
    camera.show(told);
    expect(moves).not.toHaveBeenCalled();
    camera.reveal(those('town'));
    const { lat, lng: lon } = map.getCenter();
    expect(moves).toHaveBeenLastCalledWith({ zoom: map.getZoom(), lat, lon });
    expect(camera.reported).toEqual({ zoom: map.getZoom(), lat, lon });
    told = camera.reported;
    camera.comeBack();
    expect(moves).toHaveBeenCalledTimes(2);
    expect(moves.mock.lastCall?.[0].lat).toBeCloseTo(40.2, 3);
  });

  test('is none as long as only the app has moved the map', () => {
    const { camera, moves } = aCamera();
    camera.reveal(those('far', 'town'));
    camera.begin(those('west'));
    expect(moves).not.toHaveBeenCalled();
  });
});

describe('an event that is opened', () => {
  test('moves nothing where its places are in sight and apart', () => {
    const { camera } = aCamera();
    const before = camera.current;
    camera.reveal(those('town'));
    camera.reveal(those('west', 'town'));
    expect(camera.current).toEqual(before);
  });

  test('is shown closer where its places cover each other', () => {
    const { map, camera } = aCamera();
    camera.reveal(those('town', 'area'));
    expect(map.getZoom()).toBeGreaterThanOrEqual(7.5);
    const { zoom } = camera.current;
    camera.reveal(those('town', 'area'));
    expect(camera.current.zoom).toBe(zoom);
  });

  test('is moved from under what stands over the map', () => {
    const { map, camera } = aCamera();
    const { x, y } = pointOf(map, 'town');
    boxes = [{ left: x - 40, top: y - 10, right: x + 40, bottom: y + 10 }];
    const before = camera.current;
    camera.reveal(those('town'));
    expect(camera.current).not.toEqual(before);
  });

  test('is brought back from beyond the edge, without being reported as the reader’s move', () => {
    const { map, camera, moves } = aCamera();
    camera.show({ zoom: 9, lat: 40.2, lon: 44.5 });
    camera.reveal(those('town'));
    expect(map.getBounds().contains([39.82, 46.75])).toBe(true);
    expect(moves).not.toHaveBeenCalled();
  });
});

describe('the places of several events', () => {
  test('are brought into sight, and what was shown comes back', () => {
    const { map, camera } = aCamera();
    const before = camera.current;
    camera.gather(those('town', 'suburb'), false);
    expect(map.getZoom()).toBeGreaterThan(before.zoom + 1);
    camera.gather(those('town', 'west'), false);
    camera.ungather();
    expect(camera.current).toEqual(before);
  });

  test('move nothing where they fill the map already', () => {
    const { camera } = aCamera();
    const before = camera.current;
    camera.gather(those('west', 'town', 'east', 'far'), false);
    expect(camera.current).toEqual(before);
  });

  test('stay where the map has been moved since', () => {
    const { map, camera } = aCamera();
    camera.gather(those('town', 'suburb'), false);
    map.getContainer().dispatchEvent(new Event('keydown'));
    map.panBy([50, 0], { animate: false });
    const { lon } = camera.current;
    camera.ungather();
    expect(camera.current.lon).toBe(lon);
  });
});

test('a new size fits again what was shown', () => {
  vi.useFakeTimers();
  const { map, camera } = aCamera();
  camera.begin(those('area'));
  const { zoom } = camera.current;
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(SIZE.height / 2);
  camera.resize();
  vi.runAllTimers();
  expect(map.getZoom()).toBeLessThan(zoom);
  vi.useRealTimers();
});

test('a new size leaves the map where it has gone since', () => {
  vi.useFakeTimers();
  const { map, camera } = aCamera();
  camera.begin(those('west'));
  camera.visit(those('town'));
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(SIZE.height / 2);
  camera.resize();
  camera.endVisits();
  vi.runAllTimers();
  expect(map.getCenter().lng).toBeCloseTo(place('west').lon, 1);
  vi.useRealTimers();
});
