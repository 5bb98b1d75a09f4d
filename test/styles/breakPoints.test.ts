// @vitest-environment node
import { expect, test } from 'vitest';
import { BREAK_POINTS, mediaQuery } from '../../src/styles/breakPoints.ts';
import { styleSheets } from './styleSheets.ts';

const conditions = styleSheets().flatMap(({ file, css }) =>
  [...css.matchAll(/@media([^{]+)\{/g)].map(([, it]) => `${file}: ${it}`),
);

test('style sheets name their break points', () => {
  // The width of the screen, not of the page, tells a small iframe from a phone.
  const literal = conditions.filter((condition) => /(?<!device-)(width|height)\b/.test(condition));
  expect(literal.filter((condition) => !condition.startsWith('build/'))).toEqual([]);
});

test('every name is defined', () => {
  const used = conditions.flatMap((condition) =>
    [...condition.matchAll(/--([\w-]+)/g)].map(([, name]) => name),
  );
  expect(used.filter((name) => !Object.hasOwn(BREAK_POINTS, name!))).toEqual([]);
  expect(used.length).toBeGreaterThan(0);
});

test('scripts combine several', () => {
  expect(mediaQuery('compact', 'low')).toBe('(width < 35em) and (height <= 35em)');
});
