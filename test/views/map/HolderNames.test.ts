// @vitest-environment jsdom
import { map as leafletMap } from 'leaflet';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Holder } from '../../../src/model/vocabulary.ts';
import { HolderNames } from '../../../src/views/map/HolderNames.ts';
import { makePanes } from '../../../src/views/map/panes.ts';

let map: ReturnType<typeof leafletMap>;
let names: HolderNames;

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  map = leafletMap(document.createElement('div'), { zoomSnap: 0 }).setView([40, 46], 7);
  makePanes(map);
  names = new HolderNames(map);
});
afterEach(() => {
  names.destroy();
  map.remove();
  vi.restoreAllMocks();
});

/** A square of so many degrees around a point. */
const square = (lon: number, lat: number, size: number) => {
  const [west, east, south, north] = [lon - size / 2, lon + size / 2, lat - size / 2, lat + size / 2];
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
};
const held = (label: string, ...coordinates: number[][][][]) => ({
  holder: { id: label, label } as Holder,
  shape: { type: 'MultiPolygon' as const, coordinates },
});
const elements = () => [...map.getContainer().querySelectorAll<HTMLElement>('.map-holder-name')];
const shown = () => elements().map(({ textContent }) => textContent);

test('only areas with room for the name have one, and only in view', () => {
  names.set([held('Northern forces', square(46, 40, 2), square(44, 41, 0.1), square(80, 40, 2))]);
  names.layOut([]);
  expect(shown()).toEqual(['Northern forces']);
  names.layOut([{ left: 0, top: 0, right: 1000, bottom: 600 }]);
  expect(shown()).toEqual([]);
});

test('a name that stays where it is is not drawn again', () => {
  names.set([held('Northern forces', square(46, 40, 2)), held('Others', square(48.5, 40, 1.5))]);
  names.layOut([]);
  const [first, second] = elements();
  names.set([held('Northern forces', square(46, 40, 2)), held('Yet others', square(48.5, 40, 1.5))]);
  names.layOut([]);
  expect(shown()).toEqual(['Northern forces', 'Yet others']);
  expect(elements()[0]).toBe(first);
  expect(second?.isConnected).toBe(false);
});
