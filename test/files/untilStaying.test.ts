// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadMapFile } from '../../src/files/loadMapFile.ts';
import { untilStaying } from '../../src/files/untilStaying.ts';
import { loadPart } from '../../src/views/loading/loadPart.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const leave = () => window.dispatchEvent(new Event('beforeunload'));
/** Waits, and is called once the page stays. */
const waitHere = () => {
  const staying = vi.fn();
  void untilStaying().then(staying);
  return staying;
};
const cancelled = () => Promise.reject(new TypeError('NetworkError when attempting to fetch resource.'));

test('ends at once while nobody leaves the page', async () => {
  const staying = waitHere();
  await vi.advanceTimersByTimeAsync(0);
  expect(staying).toHaveBeenCalled();
});

test.each([
  ['a file of the map', () => loadMapFile('world.topo.json')],
  ['a part of the app', () => loadPart(cancelled)],
])('%s that is cancelled by leaving fails only if the page stays', async (_, load) => {
  vi.stubGlobal('fetch', cancelled);
  leave();
  const failed = vi.fn();
  load().catch(failed);
  await vi.advanceTimersByTimeAsync(8000);
  expect(failed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(4000);
  expect(failed).toHaveBeenCalled();
});

test('a second link pressed while the first is on its way makes the wait longer', async () => {
  leave();
  const staying = waitHere();
  await vi.advanceTimersByTimeAsync(8000);
  leave();
  await vi.advanceTimersByTimeAsync(8000);
  expect(staying).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(4000);
  expect(staying).toHaveBeenCalled();
});

test('the wait ends as soon as the reader comes back', async () => {
  leave();
  const staying = waitHere();
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  await vi.advanceTimersByTimeAsync(10);
  expect(staying).not.toHaveBeenCalled();
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await vi.advanceTimersByTimeAsync(10);
  expect(staying).toHaveBeenCalled();
});
