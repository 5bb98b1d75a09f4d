// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useReadyAttribute } from '../../src/shell/useReadyAttribute.ts';
import { createAppStore } from '../../src/store/context.ts';
import { aState } from '../helpers.ts';
import { inStore } from '../inStore.tsx';

afterEach(() => {
  delete document.documentElement.dataset.araxesReady;
});

test('what the reader opens as soon as all is drawn does not keep the rest from being loaded', async () => {
  const store = createAppStore(aState([]));
  act(() => store.actions.hydrate());
  const map = { map: true, timeline: false, present: false };
  const { result, rerender } = renderHook(useReadyAttribute, { initialProps: map, ...inStore(store) });
  expect(document.documentElement.dataset.araxesReady).toBeUndefined();
  act(() => result.current.map());
  expect(document.documentElement.dataset.araxesReady).toBe('true');
  expect(store.api.getState().session.ready).toBe(false);
  rerender({ ...map, present: true });
  await vi.waitFor(() => expect(store.api.getState().session.ready).toBe(true));
});
