// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAppStore } from '../../../src/store/context.ts';
import { fetchInAdvance } from '../../../src/views/loading/inAdvance.ts';
import { lazyPart } from '../../../src/views/loading/lazyPart.tsx';
import { aState } from '../../helpers.ts';
import { inStore } from '../../inStore.tsx';

beforeEach(() => {
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const aPart = (load: () => Promise<{ default: () => string }>, early: boolean) =>
  lazyPart<object>(() => 'Part', load, { waiting: 'waiting', early });
const show = (Part: ReturnType<typeof aPart>) =>
  render(<Part />, inStore(createAppStore(aState([], { session: { ready: true } })))).container;

test('an early part that was fetched is there in the first render; others are fetched when they are shown', async () => {
  const [early, later] = [vi.fn(async () => ({ default: () => 'early' })), vi.fn()];
  const Part = aPart(early, true);
  aPart(later, false);
  await fetchInAdvance();
  expect(later).not.toHaveBeenCalled();
  expect(show(Part).textContent).toBe('early');
  expect(early).toHaveBeenCalledTimes(1);
});

test('an early part that failed is logged, and fetched again when it is shown', async () => {
  const load = vi
    .fn<() => Promise<{ default: () => string }>>()
    .mockRejectedValueOnce(new TypeError('offline'))
    .mockResolvedValue({ default: () => 'early' });
  const Part = aPart(load, true);
  await fetchInAdvance();
  expect(vi.mocked(console.info).mock.calls.flat()).toContainEqual(new TypeError('offline'));
  const shown = show(Part);
  await vi.waitFor(() => expect(shown.textContent).toBe('early'));
});
