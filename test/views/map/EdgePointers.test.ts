// @vitest-environment jsdom
import { map as leafletMap } from 'leaflet';
import { afterEach, expect, test, vi } from 'vitest';
import { ENGLISH } from '../../../src/strings/strings.ts';
import { EdgePointers } from '../../../src/views/map/EdgePointers.ts';
import { aDataset, aPlace } from '../../helpers.ts';

const { places } = aDataset([], {
  places: [{ ...aPlace('prague', 'Prague'), geometry: { type: 'Point', coordinates: [14.4, 50.1] } }],
});

afterEach(() => vi.restoreAllMocks());

/** A map around Yerevan with one pointer, whose width is that of its words. */
function show() {
  const container = document.createElement('div');
  Object.defineProperties(container, { clientWidth: { value: 1000 }, clientHeight: { value: 600 } });
  const map = leafletMap(container).setView([40.2, 44.5], 7);
  const measured = vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return (this.textContent ?? '').length * 7;
  });
  const overlay = document.createElement('div');
  const pointers = new EdgePointers(map, overlay, ENGLISH, () => {});
  pointers.set([...places.values()], [], []);
  return {
    map,
    pointers,
    measured,
    words: () => overlay.querySelector('button span:last-child')?.textContent,
  };
}

test('while the map moves, the distance of a pointer changes without its being measured', () => {
  const { map, pointers, measured, words } = show();
  pointers.layOut([], []);
  const [before, count] = [words(), measured.mock.calls.length];
  map.setView([40.2, 44.9], 7, { animate: false });
  pointers.layOut([], [], true);
  expect(words()).not.toBe(before);
  expect(words()).toMatch(/Prague.*2,\d+ km/);
  expect(measured).toHaveBeenCalledTimes(count);
});

test('a pointer whose distance has another number of digits is measured', () => {
  const { map, pointers, measured, words } = show();
  pointers.layOut([], []);
  const count = measured.mock.calls.length;
  map.setView([47, 28], 7, { animate: false });
  pointers.layOut([], [], true);
  expect(words()).toMatch(/Prague.* 1,\d+ km/);
  map.setView([48.5, 25], 7, { animate: false });
  pointers.layOut([], [], true);
  expect(words()).toMatch(/Prague.* \d{3} km/);
  expect(measured.mock.calls.length).toBeGreaterThan(count);
});

test('once the map rests, its pointers are measured again', () => {
  const { pointers, measured } = show();
  pointers.layOut([], [], true);
  const count = measured.mock.calls.length;
  pointers.layOut([], []);
  expect(measured.mock.calls.length).toBeGreaterThan(count);
});
