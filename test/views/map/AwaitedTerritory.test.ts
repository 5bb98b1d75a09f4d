// @vitest-environment jsdom
import { map as leafletMap } from 'leaflet';
import { afterEach, expect, test } from 'vitest';
import { AwaitedTerritory } from '../../../src/views/map/AwaitedTerritory.ts';
import { makePanes, paneName } from '../../../src/views/map/panes.ts';

const PICTURE = `<div class="first-map"><svg data-base="10218 6162">
  <defs><pattern id="first-lines"></pattern></defs>
  <g class="first-ground"><path class="first-land" d="M0 0l1 1z"/><path class="first-area" d="M5 5l9 9z"/></g>
  <g class="first-marks" data-zoom="5" display="none"><g data-at="1 2 7 7" data-key="cluster a"></g></g>
  <g class="first-marks" data-zoom="6" display="inline">
    <g data-at="1 2 25 -25" data-key="cluster a"></g><g data-at="3 4" data-key="e b"></g>
  </g>
</svg></div>`;

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset.opening;
});

function aMap() {
  document.body.innerHTML = PICTURE;
  const map = leafletMap(document.body.appendChild(document.createElement('div')));
  map.setView([40, 46], 6, { animate: false });
  makePanes(map);
  return map;
}
const areasOf = (map: ReturnType<typeof aMap>) =>
  map.getPane(paneName('territory'))!.querySelectorAll('.first-area');

test('the map takes over the areas of the picture, where they are on earth, and gives them back', () => {
  document.documentElement.dataset.opening = 'true';
  const map = aMap();
  const awaited = AwaitedTerritory.of(map)!;
  expect(areasOf(map)).toHaveLength(1);
  const origin = map.getPixelOrigin();
  const { transform } = areasOf(map)[0]!.parentElement!.style;
  expect(transform).toBe(`translate(${10218 - origin.x}px, ${6162 - origin.y}px) scale(1)`);
  awaited.remove();
  expect(areasOf(map)).toHaveLength(0);
});

test('and the offsets of the marks that the picture shows', () => {
  document.documentElement.dataset.opening = 'true';
  const { zoom, byKey } = AwaitedTerritory.of(aMap())!.asides;
  expect(zoom).toBe(6);
  expect([...byKey]).toEqual([['cluster a', { x: 25, y: -25 }]]);
});

test('where the page shows no picture, there is nothing to take over', () => {
  expect(AwaitedTerritory.of(aMap())).toBeUndefined();
});
