// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { keepPaneSize } from '../../src/shell/paneSizes.ts';
import { keepPreferences, readPreferences } from '../../src/shell/preferences.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('keeps what is set and leaves the rest', () => {
  keepPreferences({ shortcuts: false });
  keepPaneSize('panel', 40);
  keepPaneSize('map', 25);
  keepPaneSize('panel', undefined);
  expect(readPreferences()).toEqual({ shortcuts: false, paneSizes: { map: 25 } });
});

test('begins with the defaults where nothing, or nonsense, is kept', () => {
  localStorage.setItem('araxes', '{"shortcuts"');
  expect(readPreferences()).toEqual({ shortcuts: true, paneSizes: {} });
});

test('does without storage', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  expect(readPreferences().paneSizes).toEqual({});
  expect(keepPreferences({ paneSizes: { panel: 40 } })).toBe(false);
});
