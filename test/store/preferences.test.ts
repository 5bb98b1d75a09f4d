// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { savePaneSize } from '../../src/shell/paneSizes.ts';
import { loadPreferences, savePreferences } from '../../src/store/preferences.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('saves what is set and leaves the rest', () => {
  savePreferences({ shortcuts: false });
  savePaneSize('panel', 40);
  savePaneSize('map', 25);
  savePaneSize('panel', undefined);
  expect(loadPreferences()).toEqual({
    shortcuts: false,
    paneSizes: { map: 25 },
    waysInClosed: false,
    insetFolded: false,
  });
});

test('begins with the defaults where nothing valid is saved', () => {
  localStorage.setItem('araxes', '{"shortcuts"');
  expect(loadPreferences()).toEqual({
    shortcuts: true,
    paneSizes: {},
    waysInClosed: false,
    insetFolded: false,
  });
});

test('works without storage', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  expect(loadPreferences().paneSizes).toEqual({});
  expect(savePreferences({ paneSizes: { panel: 40 }, insetFolded: false })).toBe(false);
});
