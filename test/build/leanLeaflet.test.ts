import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { markPure } from '../../src/build/leanLeaflet.ts';

const { resolve } = createRequire(import.meta.url);
const WHOLE = readFileSync(resolve('leaflet/dist/leaflet-src.esm.js'), 'utf8');
const LEAN = markPure(WHOLE);

test('classes are marked as free of side effects; what layers get for popups is left out', () => {
  expect(LEAN).toContain('var Popup = /* @__PURE__ */ DivOverlay.extend(');
  expect(LEAN).toContain('var Canvas = /* @__PURE__ */ Renderer.extend(');
  expect(LEAN).not.toContain('openPopup: function');
  expect(LEAN).toContain('flyTo: function');
});

test('controls, handlers and exports that the app does not use are given to nothing', () => {
  for (const gone of [
    'control.layers =',
    'control.zoom =',
    'control.attribution =',
    'tileLayer.wms =',
    "'scrollWheelZoom', ScrollWheelZoom",
    'this.options.zoomControl)',
    'this.options.attributionControl)',
    'include(PointToGeoJSON)',
  ]) {
    expect(WHOLE).toContain(gone);
    expect(LEAN).not.toContain(gone);
  }
  expect(LEAN).toContain('control.scale = scale;');
  expect(LEAN).toContain('var MarkerDrag = undefined;');
  for (const kept of ['dragging', 'keyboard', 'doubleClickZoom', 'boxZoom', 'touchZoom'])
    expect(LEAN).toContain(`Map.addInitHook('addHandler', '${kept}'`);
});

test('it says when a version is built in another way', () => {
  expect(() => markPure('export class Popup {}')).toThrow('Leaflet is built in another way');
  const renamed = WHOLE.replace('control.layers =', 'controls.layers =');
  expect(() => markPure(renamed)).toThrow('Leaflet has other parts');
});
