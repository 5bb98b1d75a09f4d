// @vitest-environment jsdom
import { type Map as LeafletMap, map } from 'leaflet';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ZoomPresses } from '../../../src/views/map/ZoomPresses.ts';

let shown: LeafletMap;
let presses: ZoomPresses;
let stop: () => void;

beforeEach(() => {
  const options = { center: [39.5, 46.5] as [number, number], zoom: 7, zoomAnimation: false };
  shown = map(document.createElement('div'), options);
  presses = new ZoomPresses(shown);
  stop = presses.listen();
});

afterEach(() => {
  stop();
  shown.remove();
});

const press = (key: string) =>
  shown.getContainer().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

test('a press zooms at once', () => {
  presses.by(1);
  expect(shown.getZoom()).toBe(8);
});

test('presses during an animated zoom count from where that goes', () => {
  shown.fire('zoomanim', { zoom: 8 });
  presses.by(1);
  presses.by(1);
  press('-');
  expect(shown.getZoom()).toBe(7);
  shown.setZoom(8);
  expect(shown.getZoom()).toBe(9);
});

test('keys are left to Leaflet while nothing is animated', () => {
  press('-');
  shown.setZoom(8);
  expect(shown.getZoom()).toBe(8);
});

test('an animation without presses ends where it goes', () => {
  shown.fire('zoomanim', { zoom: 8 });
  shown.setZoom(8);
  presses.by(-1);
  expect(shown.getZoom()).toBe(7);
});
