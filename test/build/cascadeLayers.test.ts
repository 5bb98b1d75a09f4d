import { readdirSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { cascadeLayers, LAYERS, layerOf } from '../../src/build/cascadeLayers.ts';

const layered = (css: string, from: string) => postcss([cascadeLayers()]).process(css, { from }).css;
const ORDER = `@layer ${LAYERS.join(', ')};`;

describe('cascade layers', () => {
  test.each([
    ['/app/node_modules/leaflet/dist/leaflet.css', 'vendor'],
    ['/app/src/styles/tokens.css', 'tokens'],
    ['/app/src/styles/mapTokens.css', 'tokens'],
    ['/app/src/styles/panel.css', 'base'],
    ['/app/src/views/map/map.css', 'views'],
    ['C:\\app\\src\\shell\\share\\share.css', 'shell'],
    ['/app/src/styles/embed.css', 'embed'],
    ['/app/src/shell/printing/sheet.css', 'print'],
  ])('%s belongs to %s', (file, layer) => expect(layerOf(file)).toBe(layer));

  test('a sheet says the order of all layers, then stands in its own', () => {
    const css = layered('.map { color: red }', '/app/src/views/map/map.css').replace(/\s+/g, ' ');
    expect(css).toBe(`${ORDER} @layer views { .map { color: red } }`);
  });

  test('rules keep their order; what must stand outside stays outside', () => {
    const css = layered('@charset "utf-8"; a { top: 0 } b { top: 1px }', '/app/src/styles/a.css');
    expect(css).toMatch(/@charset "utf-8";.*@layer base\s*\{\s*a \{ top: 0 \}\s*b \{ top: 1px \}\s*\}$/s);
  });

  test('a sheet of no known folder is left as it is', () => {
    expect(layered('a { top: 0 }', '/elsewhere/a.css')).toBe('a { top: 0 }');
  });

  test('every sheet of the app has a layer', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    const sheets = files.filter((file) => file.endsWith('.css') && !file.startsWith('build'));
    expect(sheets).toContainEqual(expect.stringMatching(/^styles.app\.css$/));
    expect(sheets.filter((file) => layerOf(`/src/${file}`) === undefined)).toEqual([]);
  });
});
