// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { isSupported } from '../src/isSupported.ts';

/** Methods that browsers of some years ago lack; what is called with `?.` is not needed. */
const NEW_METHODS =
  /(?<![?.])\.(toSorted|toSpliced|toReversed|with|findLast|findLastIndex|replaceAll|throwIfAborted|hasOwn|groupBy|withResolvers|canParse|union|intersection|difference|isSubsetOf|isSupersetOf|fromAsync|checkVisibility|showModal|any|timeout|getOrInsert|transferToFixedLength)\(/g;

afterEach(() => vi.unstubAllGlobals());

test('every recent method that the app calls is checked before it starts', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !name.startsWith('build'),
  );
  const called = files.flatMap((name) =>
    [...readFileSync(`src/${name}`, 'utf8').matchAll(NEW_METHODS)].map(([, method]) => method!),
  );
  const asked = readFileSync('src/isSupported.ts', 'utf8');
  expect(new Set(called)).toContain('toSorted');
  expect([...new Set(called)].filter((method) => !asked.includes(`'${method}'`))).toEqual([]);
});

test('a browser without one of them is not supported', () => {
  const { toSorted } = Array.prototype;
  Reflect.deleteProperty(Array.prototype, 'toSorted');
  expect(isSupported()).toBe(false);
  Object.assign(Array.prototype, { toSorted });
});
