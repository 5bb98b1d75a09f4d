// @vitest-environment jsdom
import { map as leafletMap } from 'leaflet';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AwaitedGround } from '../../../src/views/map/AwaitedGround.ts';
import { makePanes, paneName } from '../../../src/views/map/panes.ts';

const PICTURE = `<div class="first-map"><svg data-base="10218 6162">
  <defs><path id="first-borders" d="M2 2l3 3"/></defs>
  <g class="first-ground">
    <path class="first-land first-coast" d="M0 0l1 1z"/><path class="first-lake" d="M4 4l1 1z"/>
    <use class="first-halo" href="#first-borders"/><use class="first-border" href="#first-borders"/>
    <path class="first-area" d="M5 5l9 9z"/>
  </g>
</svg></div>`;

let map: ReturnType<typeof leafletMap>;

beforeEach(() => {
  document.documentElement.dataset.opening = 'true';
  document.body.innerHTML = PICTURE;
  map = leafletMap(document.body.appendChild(document.createElement('div')));
  map.setView([40, 46], 6, { animate: false });
  makePanes(map);
});
afterEach(() => {
  map.remove();
  document.body.replaceChildren();
  delete document.documentElement.dataset.opening;
});

const shapesIn = (pane: 'fills' | 'lines') => [
  ...map.getPane(paneName(pane))!.querySelectorAll<SVGElement>('path, use'),
];
const transform = () => shapesIn('fills')[0]!.parentElement!.style.transform;

test('land and waters of the picture lie below what the map draws, borders above', () => {
  AwaitedGround.of(map);
  const [sea, ...fills] = shapesIn('fills');
  expect(sea?.getAttribute('class')).toBe('first-lake'); // or the relief would make the sea paler
  expect(fills.map((it) => it.getAttribute('d'))).toEqual(['M0 0l1 1z', 'M4 4l1 1z']);
  expect(shapesIn('lines').map((it) => it.getAttribute('class'))).toEqual(['first-halo', 'first-border']);
});

test('its borders do not need the picture any more', () => {
  AwaitedGround.of(map);
  document.querySelector('.first-map')!.remove();
  expect(shapesIn('lines').map((it) => [it.getAttribute('d'), it.id])).toEqual([
    ['M2 2l3 3', ''],
    ['M2 2l3 3', ''],
  ]);
});

test('it stays where it is on earth at other zoom levels, also while the map zooms there', () => {
  AwaitedGround.of(map);
  const origin = map.getPixelOrigin();
  expect(transform()).toBe(`translate(${10218 - origin.x}px, ${6162 - origin.y}px) scale(1)`);
  map.fire('zoomanim', { center: map.getCenter(), zoom: 8 });
  const during = transform();
  expect(during).toContain('scale(4)');
  map.setZoom(8, { animate: false });
  expect(transform()).toBe(during);
});

test('it is gone without a trace, and does not follow any more', () => {
  AwaitedGround.of(map)!.remove();
  expect([...shapesIn('fills'), ...shapesIn('lines')]).toEqual([]);
  expect(map.listens('zoomanim')).toBe(false);
});

test('where the page does not show the picture, or this has no ground, there is nothing to take over', () => {
  delete document.documentElement.dataset.opening;
  expect(AwaitedGround.of(map)).toBeUndefined();
  document.documentElement.dataset.opening = 'true';
  document.querySelector('.first-land')!.remove();
  expect(AwaitedGround.of(map)).toBeUndefined();
});
