import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { markPure } from '../../src/build/leanLeaflet.ts';

test('classes are marked as free of side effects; what layers get for popups is left out', () => {
  const code = `var Popup = DivOverlay.extend({ open: function () {} });
Map.include({ openPopup: function (popup) { return new Popup(popup); } });
Map.include({ flyTo: function () {} });
var Canvas = Renderer.extend({});`;
  const lean = markPure(code);
  expect(lean).toContain('var Popup = /* @__PURE__ */ DivOverlay.extend(');
  expect(lean).toContain('var Canvas = /* @__PURE__ */ Renderer.extend(');
  expect(lean).not.toContain('openPopup');
  expect(lean).toContain('flyTo');
});

test('Leaflet as published has both', () => {
  const { resolve } = createRequire(import.meta.url);
  const whole = readFileSync(resolve('leaflet/dist/leaflet-src.esm.js'), 'utf8');
  const lean = markPure(whole);
  expect(whole).toContain('bindTooltip: function');
  expect(lean).not.toContain('bindTooltip: function');
  expect(lean).toContain("Map.addInitHook('addHandler', 'dragging', Drag);");
});

test('it says when a version is built in another way', () => {
  expect(() => markPure('export class Popup {}')).toThrow('Leaflet is built in another way');
});
