// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { hasFirstPicture, showFirstPicture } from '../../src/boot/showFirstPicture.ts';
import { savePreferences } from '../../src/store/preferences.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  history.replaceState(null, '', '/');
  delete document.documentElement.dataset.opening;
});

const isShownAt = (address: string) => {
  history.replaceState(null, '', `/${address}`);
  showFirstPicture();
  const says = hasFirstPicture();
  expect(says).toBe(document.documentElement.dataset.opening === 'true');
  return says;
};

test.each([
  '',
  '?embed=1',
  '?theme=dark',
  '?names=hy',
  '?utm_source=mail',
  '?q=',
  '?embed=1&amp;theme=light',
])('the picture is shown where the opening view will be: "%s"', (address) =>
  expect(isShownAt(address)).toBe(true),
);

test.each([
  '?event=e1',
  '?article=a01',
  '?q=war',
  '?from=1991',
  '?kind=battle',
  '?map=8/40/46',
  '?control=0',
  '?view=list',
  '?view=list&amp;embed=1',
  '?present=1',
  '?path=a,b',
  '?data=other.json',
  '?lang=hy',
  '?embed=1&#038;event=e1',
])('where an address asks for something else, there is none: %s', (address) =>
  expect(isShownAt(address)).toBe(false),
);

test('nor where the reader has moved a divider at an earlier visit', () => {
  savePreferences({ paneSizes: { panel: 40 } });
  expect(isShownAt('')).toBe(false);
});

test('nor in a browser without cascade layers, which would refuse its style', () => {
  vi.stubGlobal('CSSLayerBlockRule', undefined);
  expect(isShownAt('')).toBe(false);
});
