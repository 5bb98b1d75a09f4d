// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectAddress } from '../../../src/shell/connectAddress.ts';
import { connectHost } from '../../../src/shell/host/connectHost.ts';
import { type AppStore, createAppStore } from '../../../src/store/context.ts';
import { anEvent, aState } from '../../helpers.ts';

const EVENTS = [anEvent('a', '1991-03'), anEvent('b', '1993'), anEvent('c', '1995', { kind: 'legal' })];
const YEARS = { from: '1990-01-01', to: '1999-12-31' };

let store: AppStore;
let told: unknown[];

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
  history.replaceState(null, '', '/?embed=1');
  told = [];
  vi.spyOn(window, 'addEventListener');
  vi.spyOn(window, 'postMessage').mockImplementation((message: unknown) => void told.push(message));
  store = createAppStore(aState(EVENTS));
  connectAddress(store);
  connectHost(store);
});

afterEach(() => {
  for (const [type, listener] of vi.mocked(window.addEventListener).mock.calls)
    window.removeEventListener(type, listener as EventListener);
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const from = (source: Window | null, data: unknown) =>
  window.dispatchEvent(new MessageEvent('message', { source, data }));
const ask = (message: object) => from(window.parent, { target: 'araxes', v: 1, ...message });
const ours = (type: string) => told.filter((it) => (it as { type?: string }).type === type);

describe('a host is told', () => {
  test('once that everything is drawn', () =>
    expect(told).toEqual([{ source: 'araxes', v: 1, type: 'ready', event: null, ...YEARS }]));

  test('which event is selected, and its address outside the iframe', () => {
    store.actions.selectEvent('b');
    store.actions.selectEvent(undefined);
    expect(ours('select')).toEqual([
      { source: 'araxes', v: 1, type: 'select', event: 'b', url: 'http://localhost:3000/?event=b' },
      { source: 'araxes', v: 1, type: 'select', event: null, url: 'http://localhost:3000/' },
    ]);
  });

  test('the window at once when it moves, then at intervals, and where it stops', () => {
    for (let day = 1; day <= 28; day++) {
      store.actions.showWindow({ start: Date.UTC(1991, 1, day), end: Date.UTC(1992, 0, 1) });
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(1000);
    expect(ours('window')).toHaveLength(4);
    expect(ours('window')[0]).toMatchObject({ from: '1991-02-01', to: '1991-12-31' });
    expect(ours('window').at(-1)).toEqual({
      source: 'araxes',
      v: 1,
      type: 'window',
      from: '1991-02-28',
      to: '1991-12-31',
    });
  });

  test('everything again when it says hello', () => {
    store.actions.selectEvent('b');
    ask({ type: 'hello' });
    expect(ours('ready').at(-1)).toEqual({ source: 'araxes', v: 1, type: 'ready', event: 'b', ...YEARS });
  });
});

describe('a host may ask', () => {
  const selected = () => store.api.getState().view.selectedId;

  test('for an event, the next, the previous, and none', () => {
    ask({ type: 'goto', event: 'b' });
    expect(selected()).toBe('b');
    ask({ type: 'next' });
    expect(selected()).toBe('c');
    ask({ type: 'previous' });
    expect(selected()).toBe('b');
    ask({ type: 'goto', event: null });
    expect(selected()).toBeUndefined();
  });

  test('for a window, in the dates of the address', () => {
    ask({ type: 'window', from: '1993-02', to: '1994' });
    const year95 = { start: Date.UTC(1993, 1, 1), end: Date.UTC(1995, 0, 1) };
    expect(store.api.getState().view.window).toEqual(year95);
    ask({ type: 'window', to: '1993-12-31' });
    expect(store.api.getState().view.window).toEqual({ ...year95, end: Date.UTC(1994, 0, 1) });
  });

  test('for filters that replace the previous ones, without unknown ones', () => {
    ask({ type: 'filter', kind: 'legal,party', q: 'war' });
    expect(store.api.getState().view.filters).toMatchObject({ kinds: ['legal'], query: 'war' });
    ask({ type: 'filter', place: 'nowhere,shusha' });
    expect(store.api.getState().view.filters).toMatchObject({ kinds: [], places: ['shusha'], query: '' });
    // These would show everything instead.
    ask({ type: 'filter', place: 'nowhere' });
    ask({ type: 'filter', filter: { kind: 'legal' } });
    expect(store.api.getState().view.filters.places).toEqual(['shusha']);
    ask({ type: 'filter' });
    expect(store.api.getState().view.filters.places).toEqual([]);
  });

  test('for a theme', () => {
    ask({ type: 'theme', value: 'dark' });
    expect(store.api.getState().view.theme).toBe('dark');
    ask({ type: 'theme', value: 'system' });
    expect(store.api.getState().view.theme).toBeUndefined();
  });

  test('without adding to the history, while the reader does', () => {
    const before = history.length;
    ask({ type: 'goto', event: 'b' });
    ask({ type: 'next' });
    vi.advanceTimersByTime(1000);
    expect(location.search).toBe('?embed=1&event=c');
    expect(history.length).toBe(before);
    store.actions.selectEvent('a');
    expect(history.length).toBe(before + 1);
  });

  test('and the reader’s Back returns to its view, however soon the reader goes on', () => {
    const replaced = vi.spyOn(history, 'replaceState');
    ask({ type: 'goto', event: 'b' });
    store.actions.selectEvent('a');
    expect(replaced.mock.lastCall?.[2]).toBe('/?embed=1&event=b');
    expect(location.search).toBe('?embed=1&event=a');
  });

  test('but nobody else may', () => {
    const other = document.body.appendChild(document.createElement('iframe')).contentWindow;
    const message = { target: 'araxes', v: 1, type: 'goto', event: 'b' };
    for (const source of [other, null]) from(source, message);
    expect(selected()).toBeUndefined();
  });
});

test('thousands of malformed messages change nothing and throw nothing', () => {
  const before = store.api.getState();
  const thrown = vi.fn();
  window.addEventListener('error', thrown);
  const notOf = (right: (value: unknown) => boolean) => fc.anything().filter((it) => !right(it));
  const noEvent = notOf((it) => it === null || before.dataset.events.has(it as string));
  const noText = notOf((it) => it === undefined || typeof it === 'string');
  const noDate = notOf((it) => typeof it === 'string' && /^\d{4}/.test(it));
  const broken = fc.oneof(
    fc.anything(),
    fc.record({ type: fc.string() }).filter(({ type }) => !['next', 'previous', 'filter'].includes(type)),
    fc.record({ type: fc.constant('goto'), event: noEvent }),
    fc.record({ type: fc.constant('window'), from: noDate, to: noDate }, { requiredKeys: [] }),
    fc.record({ type: fc.constant('filter'), kind: noText, q: fc.string() }),
    fc.record({ type: fc.constant('theme'), value: fc.anything() }),
  );
  const envelope = fc.constantFrom({ target: 'araxes', v: 1 }, { target: 'araxes', v: 2 }, {});
  fc.assert(
    fc.property(broken, envelope, (message, around) => {
      from(window.parent, typeof message === 'object' ? { ...message, ...around } : message);
      expect(store.api.getState()).toBe(before);
    }),
    { numRuns: 5000 },
  );
  expect(thrown).not.toHaveBeenCalled();
});
