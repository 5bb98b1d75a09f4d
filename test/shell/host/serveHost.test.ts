// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bufferHostMessages } from '../../../src/shell/host/bufferHostMessages.ts';
import { serveHost } from '../../../src/shell/host/serveHost.ts';
import { createAppStore } from '../../../src/store/context.ts';
import { anEvent, aState } from '../../helpers.ts';

const EVENTS = [anEvent('a', '1991-03'), anEvent('b', '1993'), anEvent('c', '1995')];

let told: { readonly type?: string; readonly event?: string | null }[];

// Without an iframe the page is its own parent: what it posts is caught, and a message from itself is the host's.
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  told = [];
  vi.spyOn(window, 'postMessage').mockImplementation((message: object) => void told.push(message));
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const ask = (message: object) =>
  window.dispatchEvent(
    new MessageEvent('message', { source: window.parent, data: { target: 'araxes', v: 1, ...message } }),
  );

test('requests wait until the chronology is there, are followed in order, and reported once all is drawn', () => {
  const listen = bufferHostMessages();
  for (const message of [{ type: 'goto', event: 'a' }, { type: 'hello' }, { type: 'next' }]) ask(message);

  const store = createAppStore(aState(EVENTS));
  serveHost(store, listen);
  expect(store.api.getState().view.selectedId).toBe('b');
  ask({ type: 'next' });
  expect(store.api.getState().view.selectedId).toBe('c');
  expect(told).toEqual([]);

  store.actions.setReady();
  expect(told.map(({ type, event }) => [type, event])).toEqual([['ready', 'c']]);
  ask({ type: 'previous' });
  expect(told.at(-1)).toMatchObject({ type: 'select', event: 'b' });
  ask({ type: 'hello' });
  expect(told.filter(({ type }) => type === 'ready')).toHaveLength(2);
});

test('an id that is gone opens the event that stands for it; an unknown one opens nothing', () => {
  const listen = bufferHostMessages();
  const state = aState(EVENTS);
  const store = createAppStore({
    ...state,
    dataset: { ...state.dataset, redirects: new Map([['old', 'b']]) },
  });
  serveHost(store, listen);
  ask({ type: 'goto', event: 'old' });
  expect(store.api.getState().view.selectedId).toBe('b');
  ask({ type: 'goto', event: 'never' });
  expect(store.api.getState().view.selectedId).toBe('b');
  ask({ type: 'goto', event: null });
  expect(store.api.getState().view.selectedId).toBeUndefined();
});
