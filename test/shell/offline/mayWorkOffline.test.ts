// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mayWorkOffline } from '../../../src/shell/offline/mayWorkOffline.ts';

beforeEach(() => {
  vi.stubEnv('DEV', false);
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('location', { protocol: 'https:' });
  vi.stubGlobal('navigator', { serviceWorker: {} });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test('the page in a tab of its own may be kept', () => expect(mayWorkOffline(false)).toBe(true));

test('an embed may not be kept', () => expect(mayWorkOffline(true)).toBe(false));

test.each<[string, () => void]>([
  ['in a frame', () => vi.stubGlobal('parent', {})],
  ['from a file', () => vi.stubGlobal('location', { protocol: 'file:' })],
  ['over an open line', () => vi.stubGlobal('isSecureContext', false)],
  ['while it is being developed', () => vi.stubEnv('DEV', true)],
  ['as a copy in one file', () => vi.stubEnv('MODE', 'single')],
  ['in a browser that keeps nothing', () => vi.stubGlobal('navigator', {})],
])('may not be kept: %s', (_, change) => {
  change();
  expect(mayWorkOffline(false)).toBe(false);
});
