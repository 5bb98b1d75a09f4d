import fc from 'fast-check';
import { expect, test } from 'vitest';
import { preferredHeight } from '../../../src/shell/host/preferredHeight.ts';

test.each([
  ['all', 390, 760],
  ['all', 720, 640],
  ['all', 1200, 672],
  ['all', 3000, 800],
  ['map', 640, 384],
  ['timeline', 640, 420],
  ['map,list', 640, 640],
  ['map,list', 1200, 600],
  ['timeline,list', 900, 480],
  ['map,timeline', 640, 560],
] as const)('%s, %i wide, prefers %i', (view, width, height) =>
  expect(preferredHeight(view, width, 0)).toBe(height),
);

test('a list prefers the height of its text, within limits', () => {
  expect(preferredHeight('list', 640, 1234)).toBe(1234);
  expect(preferredHeight('list', 640, 80)).toBe(600);
  expect(preferredHeight('list', 640, 90_000)).toBe(4000);
});

test('the current height of a view never raises the preferred height', () => {
  const views = fc.constantFrom('all' as const, 'map' as const, 'timeline' as const);
  fc.assert(
    fc.property(views, fc.nat(4000), fc.nat(50_000), (view, width, filled) => {
      expect(preferredHeight(view, width, filled)).toBe(preferredHeight(view, width, 0));
    }),
  );
});
