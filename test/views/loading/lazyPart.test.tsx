// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAppStore, StoreContext } from '../../../src/store/context.ts';
import { lazyPart } from '../../../src/views/loading/lazyPart.tsx';
import { anEvent, aState } from '../../helpers.ts';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const Broken = () => {
  throw new Error('a bug of ours');
};

async function show(load: () => Promise<{ default: () => never }>, optional: boolean) {
  const Part = lazyPart<object>(() => 'Printing', load, { waiting: null, optional });
  const store = createAppStore(aState([anEvent('a', '1991')], { session: { ready: true } }));
  const { container } = render(
    <StoreContext value={store}>
      <Part />
    </StoreContext>,
  );
  await act(async () => {});
  return container;
}

const CASES = [
  ['whose code cannot be loaded', () => Promise.reject(new TypeError('offline'))],
  ['that throws when it is drawn', async () => ({ default: Broken })],
] as const;

test.each(CASES)(
  'a part that fails and that nobody asked for, %s, is logged and takes no room',
  async (_, load) => {
    const container = await show(load, true);
    expect(container.innerHTML).toBe('');
    const logged = [...vi.mocked(console.warn).mock.calls, ...vi.mocked(console.error).mock.calls];
    expect(logged.flat()).toContainEqual(expect.any(Error));
  },
);

test.each(CASES)(
  'a part that fails and that the reader asked for, %s, says so in its place',
  async (_, load) => {
    await show(load, false);
    expect(screen.getByRole('alert').textContent).toMatch(/Printing|printing/);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  },
);
