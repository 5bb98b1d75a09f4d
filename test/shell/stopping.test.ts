// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectAddress } from '../../src/shell/connectAddress.ts';
import { connectLanguage } from '../../src/shell/connectLanguage.ts';
import { connectSearch } from '../../src/shell/connectSearch.ts';
import { bufferHostMessages } from '../../src/shell/host/bufferHostMessages.ts';
import { connectHost } from '../../src/shell/host/connectHost.ts';
import { serveHost } from '../../src/shell/host/serveHost.ts';
import { type AppStore, createAppStore } from '../../src/store/context.ts';
import { whenReady } from '../../src/store/whenReady.ts';
import { watchPresses } from '../../src/views/focus/moveFocus.ts';
import { anEvent, aState } from '../helpers.ts';
import { watchListening } from '../listening.ts';

const observers = new Set<object>();

beforeEach(() => {
  vi.useFakeTimers();
  for (const name of ['ResizeObserver', 'MutationObserver'])
    vi.stubGlobal(
      name,
      class {
        observe() {
          observers.add(this);
        }
        disconnect() {
          observers.delete(this);
        }
      },
    );
  vi.spyOn(window, 'postMessage').mockImplementation(() => {});
});
afterEach(() => {
  observers.clear();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

const CONNECTIONS: Record<string, (store: AppStore) => () => void> = {
  connectAddress,
  'connectAddress, in a frame': (store) => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window);
    return connectAddress(store);
  },
  connectLanguage,
  connectSearch,
  connectHost: (store) => connectHost(store, bufferHostMessages()),
  'serveHost, before all is drawn': (store) => serveHost(store, bufferHostMessages()),
  'serveHost, once all is drawn': (store) => {
    const stop = serveHost(store, bufferHostMessages());
    store.actions.setReady();
    return stop;
  },
  whenReady: (store) => whenReady(store, () => {}),
  watchPresses,
};

describe.each(Object.entries(CONNECTIONS))('%s', (_, connect) => {
  test('leaves no listener, observer or timer once it is stopped', () => {
    const store = createAppStore(aState([anEvent('a', '1991'), anEvent('b', '1993')]));
    const listening = watchListening(store);
    const stop = connect(store);
    expect(listening()).not.toEqual([]);
    store.actions.selectEvent('a');
    store.actions.showWindow({ start: Date.UTC(1991, 0), end: Date.UTC(1992, 0) });
    stop();
    expect(listening()).toEqual([]);
    expect(observers.size).toBe(0);
    vi.advanceTimersByTime(1000);
    const { href } = location;
    store.actions.selectEvent('b');
    vi.advanceTimersByTime(60_000);
    expect(location.href).toBe(href);
    expect(vi.getTimerCount()).toBe(0);
  });
});
