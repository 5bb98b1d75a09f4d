// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { setRootAttributes } from '../../src/boot/setRootAttributes.ts';
import { parseAddress } from '../../src/store/address.ts';
import { savePreferences } from '../../src/store/preferences.ts';
import { repairQuery } from '../../src/store/repairQuery.ts';
import { aDataset } from '../helpers.ts';

const dataset = aDataset();

afterEach(() => localStorage.clear());
afterEach(() => history.replaceState(null, '', '/'));

test.each([
  '?embed=1',
  '?view=map&amp;embed=1',
  '?view=map&#038;embed=1',
  '?view=map&#38;theme=dark&#38;embed=1.',
  '?view%3Dmap%26embed%3D1',
  '?view=map;embed=%221%22',
  '?event=e1?embed=1)',
  '?embed=0',
  '?q=embed%3D1',
  '?preembed=1',
  '?view=map#?embed=1',
  '?embed=11',
  '?present=1',
  '?event=e1&amp;present=1.',
  '?embed=1&present=0',
])('before the app runs, the root has the attributes that the app will set: %s', (address) => {
  history.replaceState(null, '', `/${address}`);
  setRootAttributes();
  const { view } = parseAddress(repairQuery(location.search, location.hash), dataset);
  expect(document.documentElement.dataset).toMatchObject({
    embed: String(view.embed),
    present: String(view.presenting),
  });
});

describe('before the app runs, the ways in are', () => {
  const shownAt = (address: string) => {
    history.replaceState(null, '', `/${address}`);
    setRootAttributes();
    return document.documentElement.dataset.waysIn;
  };
  test.each(['', '?theme=dark', '?utm_source=mail', '?q='])('shown: "%s"', (address) =>
    expect(shownAt(address)).toBe('true'),
  );
  test.each([
    '?event=gone',
    '?q=war',
    '?path=e1',
    '?view=map&amp;embed=1',
    '?data=https://example.org/a.json',
  ])('hidden: "%s"', (address) => expect(shownAt(address)).toBe('false'));
  test('hidden where the reader has closed them, and shown where storage does not answer', () => {
    savePreferences({ waysInClosed: true });
    expect(shownAt('')).toBe('false');
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect(shownAt('')).toBe('true');
    vi.restoreAllMocks();
  });
});
