// @vitest-environment jsdom
import { Browser, LatLngBounds, type Map as LeafletMap, map, rectangle } from 'leaflet';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mapCanvas } from '../../../src/views/map/mapCanvas.ts';

const AREA = new LatLngBounds([39, 46], [40, 47]);

const failures: string[] = [];
const note = (event: ErrorEvent) => {
  event.preventDefault();
  failures.push(event.message);
};
let calls = 0;
let shown: LeafletMap;

beforeEach(() => {
  failures.length = 0;
  window.addEventListener('error', note);
  Object.assign(Browser, { canvas: true });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(aContext());
  shown = map(document.createElement('div'), { center: [39.5, 46.5], zoom: 7 });
});

afterEach(() => {
  window.removeEventListener('error', note);
  Object.assign(Browser, { canvas: false });
  vi.restoreAllMocks();
});

test('a canvas removed between its move and its next frame draws no more', async () => {
  const renderer = mapCanvas({});
  rectangle(AREA, { renderer }).addTo(shown).setStyle({ weight: 3 });
  shown.panBy([10, 0], { animate: false });
  renderer.remove();
  calls = 0;
  await nextFrame();
  expect({ calls, failures }).toEqual({ calls: 0, failures: [] });
});

test('a canvas on the map draws in the frame it asked for', async () => {
  const shape = rectangle(AREA, { renderer: mapCanvas({}) }).addTo(shown);
  await nextFrame();
  calls = 0;
  shape.setStyle({ weight: 3 });
  await nextFrame();
  expect(calls).toBeGreaterThan(0);
});

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** A context whose methods count their calls and do nothing else. */
function aContext(): CanvasRenderingContext2D {
  const count = () => {
    calls += 1;
  };
  return new Proxy({} as CanvasRenderingContext2D, { get: () => count, set: () => true });
}
