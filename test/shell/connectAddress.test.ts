// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { daysToSpan } from '../../src/load/Linker.ts';
import { connectAddress } from '../../src/shell/connectAddress.ts';
import { selectArticleWithin } from '../../src/store/articleWithin.ts';
import { type AppStore, createAppStore } from '../../src/store/context.ts';
import { aDataset, anEvent, aState } from '../helpers.ts';

/** A page without content is not offered. */
const ARTSAKH = {
  id: 'artsakh',
  term: 'Artsakh',
  definition: 'A name.',
  verified: true,
  source: { publisher: 'A dictionary' },
};

const IDS = Array.from({ length: 50 }, (_, index) => `e${index + 1}`);
const EVENTS = IDS.map((id, index) => anEvent(id, String(1950 + index)));

beforeEach(() => vi.spyOn(window, 'addEventListener'));

afterEach(() => {
  for (const [type, listener] of vi.mocked(window.addEventListener).mock.calls)
    window.removeEventListener(type, listener as EventListener);
  vi.useRealTimers();
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

function connect(): AppStore {
  const store = createAppStore(aState(aDataset(EVENTS, { glossary: [ARTSAKH] })));
  connectAddress(store);
  return store;
}

const selected = ({ api }: AppStore) => api.getState().view.selectedId;

/** Lets `refuses` decide about each call of the history. */
function refuse(refuses: (url: unknown) => boolean): void {
  for (const change of ['pushState', 'replaceState'] as const) {
    const original = history[change].bind(history);
    vi.spyOn(history, change).mockImplementation((state, title, url) => {
      if (refuses(url)) throw new DOMException('refused', 'SecurityError');
      original(state, title, url);
    });
  }
}

describe('a history that refuses', () => {
  test('addresses: Back still goes to the previous event', async () => {
    refuse(Boolean);
    const store = connect();
    const { href } = location;
    store.actions.selectEvent('e1');
    store.actions.selectEvent('e2');
    history.back();
    await vi.waitFor(() => expect(selected(store)).toBe('e1'));
    history.back();
    await vi.waitFor(() => expect(selected(store)).toBeUndefined());
    expect(location.href).toBe(href);
  });

  test('addresses: a link within the page leaves selection and filters alone', async () => {
    refuse(Boolean);
    const store = connect();
    store.actions.selectEvent('e1');
    store.actions.filter({ kinds: ['diplomacy'] });
    const { view } = store.api.getState();
    const landed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = '#events';
    await landed;
    window.dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    expect(store.api.getState().view).toBe(view);
    store.actions.selectEvent('e2');
    history.back();
    await vi.waitFor(() => expect(selected(store)).toBe('e1'));
    history.back();
    await vi.waitFor(() => expect(location.hash).toBe(''));
    expect(selected(store)).toBe('e1');
    history.back();
    await vi.waitFor(() => expect(selected(store)).toBeUndefined());
  });

  test('every call: what was chosen is shown all the same', () => {
    vi.useFakeTimers();
    refuse(() => true);
    const store = connect();
    for (const id of IDS) store.actions.selectEvent(id);
    store.actions.showWindow({ start: Date.UTC(1960, 0), end: Date.UTC(1970, 0) });
    vi.advanceTimersByTime(120_000);
    expect(selected(store)).toBe('e50');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('more than 100 calls in 30 seconds: the app stays below, and the last address is written', () => {
    vi.useFakeTimers();
    const calls: number[] = [];
    refuse(() => {
      calls.push(Date.now());
      return calls.filter((at) => at > Date.now() - 30_000).length > 100;
    });
    const store = connect();
    for (let turn = 0; turn < 40; turn += 1)
      for (const id of IDS) {
        store.actions.selectEvent(id);
        vi.advanceTimersByTime(33);
      }
    vi.advanceTimersByTime(1000);
    expect(location.search).toMatch(/^\?event=e50(&|$)/);
    expect(
      Math.max(...calls.map((from) => calls.filter((at) => at >= from && at < from + 30_000).length)),
    ).toBeLessThan(100);
  });

  test('because something else has used it up: the address is written as soon as possible', () => {
    vi.useFakeTimers();
    let used = true;
    refuse(() => used);
    const store = connect();
    store.actions.selectEvent('e7');
    used = false;
    vi.advanceTimersByTime(31_000);
    expect(location.search).toMatch(/^\?event=e7/);
  });
});

test('Back keeps the reader within an article among its events, not at what was open before it', async () => {
  const article = {
    id: 'a1',
    title: 'An article',
    publisher: 'A paper',
    age_label: '2 years ago',
    published: '1996-01-01',
    published_note: 'as printed',
    complete: true,
    relevance: 'The conflict',
    on_conflict: true,
    passages: [],
  };
  const events = ['e1', 'e2'].map((id, index) => anEvent(id, String(1991 + index), { articles: ['a1'] }));
  const store = createAppStore(aState(aDataset(events, { articles: [article] })));
  connectAddress(store);
  const { openArticle, selectEvent } = store.actions;
  selectEvent('e1');
  openArticle('a1');
  selectEvent('e1');
  selectEvent('e2');
  const backTo = async (open: object, within: string | undefined) => {
    history.back();
    await vi.waitFor(() => expect(store.api.getState().view).toMatchObject(open));
    expect(selectArticleWithin(store.api.getState())?.id).toBe(within);
  };
  await backTo({ selectedId: 'e1', articleId: undefined }, 'a1');
  await backTo({ selectedId: 'e1', articleId: 'a1' }, 'a1');
  await backTo({ selectedId: 'e1', articleId: undefined }, undefined);
});

describe('a damaged address', () => {
  test.each([
    ['/?event=e3.&amp;view=map', '?event=e3&view=map'],
    ['/?event=e3&#038;view=map&#038;embed=1', '?event=e3&view=map&embed=1'],
    ['/?view%3Dlist%26event%3De3', '?view=list&event=e3'],
  ])('%s is repaired', (given, meant) => {
    history.replaceState(null, '', given);
    const before = history.length;
    connect();
    const asked = new URLSearchParams(location.search);
    for (const [name, value] of new URLSearchParams(meant)) expect(asked.get(name)).toBe(value);
    expect(`${location.search}${location.hash}`).not.toMatch(/amp|#|%3D|\.&/);
    expect(history.length).toBe(before);
  });

  test('any other stays as it is until something changes', () => {
    history.replaceState(null, '', '/?event=gone&from=1992&x=1#?secret=y');
    const written = vi.spyOn(history, 'replaceState');
    connect();
    expect(written).not.toHaveBeenCalled();
  });
});

test('Back replaces the view and nothing else', async () => {
  const { api, actions } = connect();
  actions.selectEvent('e1');
  actions.setReadingPosition('e7');
  actions.showOnlineTiles(true);
  actions.notify(() => 'The sources could not be loaded.');
  actions.goToPlace('yerevan');
  const { session, dataset } = api.getState();
  history.back();
  await vi.waitFor(() => expect(api.getState().view.selectedId).toBeUndefined());
  expect(api.getState().session).toBe(session);
  expect(api.getState().dataset).toBe(dataset);
});

test('what happens by itself adds nothing to the history', () => {
  vi.useFakeTimers();
  const store = connect();
  const before = history.length;
  store.quietly(() => store.actions.selectEvent('e2'));
  vi.advanceTimersByTime(300);
  expect(location.search).toMatch(/^\?event=e2/);
  expect(history.length).toBe(before);
});

describe('in an iframe of another page', () => {
  beforeEach(() => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window);
    history.replaceState(null, '', '/?event=e1');
  });

  test('nothing is added to the history, and the state has its own way back', () => {
    const store = connect();
    const { selectEvent, openPage, closePage } = store.actions;
    const before = history.length;
    expect(store.api.getState().session.back).toBeUndefined();
    selectEvent('e2');
    store.quietly(() => selectEvent('e3'));
    openPage('glossary', {}, 'artsakh');
    closePage();
    expect(history.length).toBe(before);

    const back = () => store.api.getState().session.back?.();
    back();
    expect(store.api.getState().view).toMatchObject({ page: 'glossary', entry: 'artsakh' });
    back();
    expect(store.api.getState().view).toMatchObject({ page: undefined, selectedId: 'e3' });
    expect(location.search).toMatch(/^\?event=e3/);
    back();
    expect(selected(store)).toBe('e1');
    expect(store.api.getState().session.back).toBeUndefined();
    expect(history.length).toBe(before);
  });

  test('a link that the app does not follow opens a new tab; one within the page adds nothing', () => {
    connect();
    const before = history.length;
    document.body.innerHTML = '<a href="notices.txt">a</a><a href="#there">b</a><i id="there"></i>';
    const [file, there] = document.querySelectorAll('a');
    document.body.addEventListener('click', (click) => click.target === file || undefined);
    file!.click();
    there!.click();
    expect(file!.target).toBe('_blank');
    expect(there!.target).toBe('');
    expect(location.hash).toBe('#there');
    expect(history.length).toBe(before);
  });
});

test('a way in makes a history entry, although what it changes alone does not', async () => {
  const store = connect();
  const window = (from: string) => ({ ...store.api.getState().view, window: daysToSpan(from, '1999-12-31') });
  const entries = vi.spyOn(history, 'pushState');
  store.actions.showWindow(daysToSpan('1991-01-01', '1999-12-31'));
  expect(entries).toHaveBeenCalledTimes(0);
  store.actions.takeWayIn('from=1995', window('1995-01-01'));
  expect(entries).toHaveBeenCalledTimes(1);
  expect(location.search).toBe('?from=1995-01-01&to=1999-12-31');
  history.back();
  await vi.waitFor(() => expect(store.api.getState().view.window.start).toBe(Date.UTC(1991, 0)));
});
