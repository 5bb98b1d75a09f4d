// @vitest-environment jsdom
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';

const WORKER = '../../../src/shell/offline/registerWorker.ts';
const registerWorker = vi.fn(async () => undefined);
// Other files run in the same process, with the true module.
vi.resetModules();
vi.doMock(WORKER, () => ({ registerWorker }));
const { keepOffline } = await import('../../../src/shell/offline/keepOffline.ts');
afterAll(() => {
  vi.doUnmock(WORKER);
  vi.resetModules();
});

const onUpdate = vi.fn();
const matching = new Set<string>();
let connection: (EventTarget & Record<string, unknown>) | undefined;
const getRegistration = vi.fn(async (): Promise<{ scope: string } | undefined> => undefined);

beforeEach(() => {
  connection = undefined;
  matching.clear();
  registerWorker.mockClear();
  getRegistration.mockResolvedValue(undefined);
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: matching.has(query) }));
  vi.stubGlobal('navigator', {
    get connection() {
      return connection;
    },
    serviceWorker: { getRegistration },
  });
});
afterEach(() => {
  // Removes the listeners that a test has left.
  dispatchEvent(new Event('appinstalled'));
  vi.unstubAllGlobals();
});

const connectedBy = (kind: Record<string, unknown>) => {
  connection = Object.assign(new EventTarget(), kind);
};
const EXPENSIVE = { effectiveType: '4g', type: 'cellular' };

test.each<[string, Record<string, unknown> | undefined]>([
  ['a browser that does not tell', undefined],
  ['a fast connection', { effectiveType: '4g', saveData: false }],
  ['a wireless network', { effectiveType: '4g', type: 'wifi' }],
])('the copy is fetched at once: %s', async (_, kind) => {
  if (kind) connectedBy(kind);
  await keepOffline(onUpdate);
  expect(registerWorker).toHaveBeenCalledExactlyOnceWith(onUpdate);
});

test.each<[string, () => void]>([
  ['the reader saves data', () => connectedBy({ saveData: true, effectiveType: '4g' })],
  ['the connection is slow', () => connectedBy({ effectiveType: '3g' })],
  ['the connection is very slow', () => connectedBy({ effectiveType: 'slow-2g' })],
  ['the connection is a phone’s', () => connectedBy(EXPENSIVE)],
  ['the system is to save data', () => matching.add('(prefers-reduced-data: reduce)')],
])('the copy is not fetched where %s', async (_, change) => {
  change();
  await keepOffline(onUpdate);
  expect(registerWorker).not.toHaveBeenCalled();
});

test('it is fetched in the window of an installed app, whatever the connection', async () => {
  connectedBy(EXPENSIVE);
  matching.add('(display-mode: standalone)');
  await keepOffline(onUpdate);
  expect(registerWorker).toHaveBeenCalledOnce();
});

test('a copy that exists is kept up to date, whatever the connection', async () => {
  connectedBy(EXPENSIVE);
  getRegistration.mockResolvedValue({ scope: new URL('.', document.baseURI).href });
  await keepOffline(onUpdate);
  expect(registerWorker).toHaveBeenCalledOnce();
});

test('the worker of another app on the same host is no copy of this one', async () => {
  connectedBy(EXPENSIVE);
  getRegistration.mockResolvedValue({ scope: 'https://example.org/' });
  await keepOffline(onUpdate);
  expect(registerWorker).not.toHaveBeenCalled();
});

test('a browser that does not answer is not an error', async () => {
  connectedBy(EXPENSIVE);
  getRegistration.mockRejectedValue(new DOMException('no', 'SecurityError'));
  await keepOffline(onUpdate);
  expect(registerWorker).not.toHaveBeenCalled();
});

test('it is fetched once the reader installs the app', async () => {
  connectedBy(EXPENSIVE);
  await keepOffline(onUpdate);
  dispatchEvent(new Event('appinstalled'));
  dispatchEvent(new Event('appinstalled'));
  expect(registerWorker).toHaveBeenCalledOnce();
});

test('it is fetched once the connection is free and fast', async () => {
  connectedBy(EXPENSIVE);
  await keepOffline(onUpdate);
  connection?.dispatchEvent(new Event('change'));
  expect(registerWorker).not.toHaveBeenCalled();
  Object.assign(connection!, { type: 'wifi' });
  connection?.dispatchEvent(new Event('change'));
  connection?.dispatchEvent(new Event('change'));
  expect(registerWorker).toHaveBeenCalledOnce();
});
