// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { styleSheets } from './styleSheets.ts';

const sheets = styleSheets().filter(({ file }) => !/[tT]okens\.css$/.test(file));

const found = (pattern: RegExp) =>
  sheets.flatMap(({ file, css }) => [...css.matchAll(pattern)].map(([text]) => `${file}: ${text}`));

test('colours are set in the token files', () => {
  // A page margin box (`@bottom-right`) inherits no custom property in some engines.
  const colours = found(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/gi);
  expect(colours).toEqual(['shell/printing/sheet.css: #444']);
});

test('scripts take their colours from there, too', () => {
  const scripts = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('styles/'));
  const literal = /(['"`])(#[0-9a-f]{3,8}|(rgb|hsl|oklch)a?\([^)]*\))\1/gi;
  const colours = scripts.flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(literal)].map(([text]) => `${file}: ${text}`),
  );
  expect(colours).toEqual([]);
});

test('z-indexes and the size of controls are set there, too', () => {
  expect(found(/z-index: (?!var\()[^;]+/g)).toEqual([]);
  expect(found(/min-(inline|block)-size: (24|28|32|36|44)px/g)).toEqual([]);
});

/** Those are set on the root from the data. */
const FROM_DATA = /^--(kind|side|holder)-\d+$/;

test('every token that is used is defined', () => {
  const all = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|tsx?)$/.test(file))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  const defined = new Set([...all.matchAll(/(--[\w-]+)(?=['"\]]*:|['"`])/g)].map(([name]) => name));
  const used = new Set([...all.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!));
  expect([...used].filter((name) => !defined.has(name) && !FROM_DATA.test(name))).toEqual([]);
});
