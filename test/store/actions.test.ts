import { describe, expect, test } from 'vitest';
import { daysToSpan } from '../../src/load/Linker.ts';
import { DAY } from '../../src/model/time.ts';
import { createAppStore } from '../../src/store/context.ts';
import { anEvent, aState } from '../helpers.ts';

const store = () =>
  createAppStore(
    // No two are so far apart that the time between them is folded.
    aState(
      Object.entries({ a: 1991, b: 1994, m: 1997, n: 2000, o: 2003, c: 2006 }).map(([id, year]) =>
        anEvent(id, `${year}-${id === 'c' ? '05' : '06'}-01`),
      ),
    ),
  );

describe('selecting', () => {
  test('moves the window only if the event is not in it', () => {
    const { api, actions } = store();
    const before = api.getState().view.window;
    actions.selectEvent('b');
    expect(api.getState().view.window).toBe(before);
    actions.selectEvent('c');
    const { window } = api.getState().view;
    expect(window.end - window.start).toBe(before.end - before.start);
    expect(window.start).toBeLessThan(Date.UTC(2006, 4, 1));
    expect(window.end).toBeGreaterThan(Date.UTC(2006, 4, 1));
  });

  test('closes an open article, and ignores an unknown id', () => {
    const { api, actions } = store();
    actions.openArticle('a02');
    actions.selectEvent('nonsense');
    expect(api.getState().view.articleId).toBe('a02');
    actions.selectEvent('a');
    expect(api.getState().view).toMatchObject({ selectedId: 'a', articleId: undefined });
  });

  test('stays at the last event', () => {
    const { api, actions } = store();
    actions.selectEvent('c');
    actions.selectNext();
    expect(api.getState().view.selectedId).toBe('c');
  });
});

describe('the window', () => {
  test('never loses the selection', () => {
    const { api, actions } = store();
    actions.selectEvent('a');
    actions.showWindow(daysToSpan('2004-01-01', '2005-12-31'));
    expect(api.getState().view.selectedId).toBe('a');
  });

  test('is never narrower than a day nor wider than the chronology', () => {
    const { api, actions } = store();
    actions.zoomWindow(1e-9);
    expect(api.getState().view.window.end - api.getState().view.window.start).toBe(DAY);
    actions.zoomWindow(1e9);
    const { window } = api.getState().view;
    expect(window.start).toBeGreaterThan(Date.UTC(1989, 0));
    expect(window.end).toBeLessThan(Date.UTC(2007, 0));
  });

  test('zooms about the given moment', () => {
    const { api, actions } = store();
    const about = Date.UTC(1994, 0);
    const { start, end } = api.getState().view.window;
    const share = (about - start) / (end - start);
    actions.zoomWindow(0.5, about);
    const { window } = api.getState().view;
    expect((about - window.start) / (window.end - window.start)).toBeCloseTo(share, 6);
  });
});

describe('the window that opening has moved', () => {
  const windowOf = ({ api }: ReturnType<typeof createAppStore>) => api.getState().view.window;
  const opened = () => {
    const opening = store();
    const before = windowOf(opening);
    opening.actions.openEvent('c');
    expect(windowOf(opening)).not.toEqual(before);
    return { store: opening, before };
  };

  test('comes back when the event is closed, however many were opened', () => {
    const { store, before } = opened();
    store.actions.selectPrevious();
    store.actions.openPage('about');
    store.actions.closePage();
    expect(windowOf(store)).toEqual(before);
  });

  test('stays where the reader has moved it', () => {
    const { store } = opened();
    store.actions.panWindow(-0.1);
    const moved = windowOf(store);
    store.actions.closePage();
    expect(windowOf(store)).toEqual(moved);
  });

  test('comes back after presenting only if it shows the event', () => {
    const { store, before } = opened();
    store.actions.startPresenting();
    store.actions.stopPresenting();
    expect(windowOf(store)).not.toEqual(before);
    store.actions.closePage();
    expect(windowOf(store)).toEqual(before);
  });

  test('is not kept from one opening to the next', () => {
    const { store } = opened();
    store.actions.closePage();
    const { window } = store.api.getState().view;
    const later = { start: window.start + DAY, end: window.end + DAY };
    store.api.setState(({ view }) => ({ view: { ...view, window: later } }));
    store.actions.openEvent('c');
    store.actions.closePage();
    expect(windowOf(store)).toEqual(later);
  });
});
