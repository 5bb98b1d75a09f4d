// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type AppStore, createAppStore, StoreContext } from '../../../src/store/context.ts';
import { loadPreferences } from '../../../src/store/preferences.ts';
import { EventList } from '../../../src/views/panel/EventList.tsx';
import { aDataset, aDocument, anEvent, aState } from '../../helpers.ts';
import { inStore } from '../../inStore.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const EVENTS = [
  anEvent('war', '1992-02'),
  anEvent('visit', '1992-03', { core: false }),
  anEvent('truce', '1992-05'),
  anEvent('letter', '1992-06', { core: false }),
];
const HEAD = aDocument().head as object;

function show(events = EVENTS, head: object = {}, session: object = {}) {
  const store = createAppStore(aState(aDataset(events, { head: { ...HEAD, ...head } }), { session }));
  render(
    <div id="events">
      <EventList />
    </div>,
    inStore(store),
  );
  return store;
}
const listed = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const button = (name: string) => screen.getByRole('button', { name });

describe('the main events first', () => {
  test('the list has them, counts the others, and shows all on request, and back', async () => {
    show();
    expect(listed()).toEqual(['war', 'truce']);
    expect(screen.getByRole('status').textContent).toBe('4 of 4 events');
    await userEvent.click(button('… 2 more'));
    expect(listed()).toEqual(['war', 'visit', 'truce', 'letter']);
    await userEvent.click(button('Only the main ones'));
    expect(listed()).toEqual(['war', 'truce']);
  });

  test('a selected event is in the list, whatever it is', () => {
    const store = show();
    store.actions.selectEvent('visit');
    cleanup();
    render(<EventList />, inStore(store));
    expect(listed()).toEqual(['war', 'visit', 'truce']);
    expect(button('… 1 more')).toBeDefined();
  });

  test.each([true, false])('a chronology whose events all have core: %s has no choice', (core) => {
    show([anEvent('a', '1992', { core }), anEvent('b', '1993', { core })]);
    expect(listed()).toEqual(['a', 'b']);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('the prerendered page has all, and hides what the app will not list', () => {
    show(EVENTS, {}, { hydrated: false, inBuild: true });
    expect(listed()).toEqual(['war', 'visit', 'truce', 'letter']);
    const hidden = [...document.querySelectorAll<HTMLElement>('.unlisted')].map((it) => it.dataset.event);
    expect(hidden).toEqual(['visit', 'letter']);
  });

  describe('what is hidden', () => {
    const listOf = (store: AppStore) => (
      <StoreContext value={store}>
        <EventList />
      </StoreContext>
    );
    const storeOf = (session: object) => createAppStore(aState(aDataset(EVENTS), { session }));

    /** The page of the build, hydrated. */
    async function hydrate() {
      const page = document.body.appendChild(document.createElement('div'));
      page.innerHTML = renderToString(listOf(storeOf({ hydrated: false, inBuild: true })));
      const kept = page.querySelector('[data-event="letter"] h3');
      const store = storeOf({ hydrated: false });
      const root = await act(async () => hydrateRoot(page, listOf(store)));
      return { page, store, root, kept };
    }

    test('stays as it is until the page has been hydrated, and is removed then', async () => {
      const errors = vi.spyOn(console, 'error');
      const { page, store, root, kept } = await hydrate();
      expect(page.querySelector('[data-event="letter"] h3')).toBe(kept);
      expect(kept?.textContent).toBe('letter');
      act(() => store.actions.hydrate());
      expect(listed()).toEqual(['war', 'truce']);
      await userEvent.click(button('… 2 more'));
      expect(listed()).toEqual(['war', 'visit', 'truce', 'letter']);
      expect(errors).not.toHaveBeenCalled();
      act(() => root.unmount());
      page.remove();
    });

    test('is rendered once where an address lists it from the start', async () => {
      const { page, store, root, kept } = await hydrate();
      act(() => {
        store.actions.hydrate();
        store.actions.listAll(true);
      });
      expect(listed()).toEqual(['war', 'visit', 'truce', 'letter']);
      expect(kept?.isConnected).toBe(false);
      act(() => root.unmount());
      page.remove();
    });
  });
});

describe('ways in', () => {
  const ways_in = [
    { label: 'The war', address: 'from=1992-01-01&to=1992-03-31' },
    { label: 'Iran', address: 'track=iran-azerbaijan' },
  ];
  const nav = () => screen.getByRole('navigation');

  test('are links that the app takes', async () => {
    const store = show(EVENTS, { ways_in });
    const links = within(nav()).getAllByRole('link');
    expect(links.map((it) => it.getAttribute('href'))).toEqual([
      '?from=1992-01-01&to=1992-03-31',
      '?track=iran-azerbaijan',
    ]);
    await userEvent.click(links[1]!);
    expect(store.api.getState().view.filters.tracks).toEqual(['iran-azerbaijan']);
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  test('are gone for good once they are closed', async () => {
    show(EVENTS, { ways_in });
    await userEvent.click(button('Close these suggestions'));
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(loadPreferences().waysInClosed).toBe(true);
  });
});

describe('the tab stop', () => {
  const links = () => screen.getAllByRole('link').filter((link) => link.closest('h3'));
  const stops = () => links().flatMap(({ tabIndex, textContent }) => (tabIndex === 0 ? [textContent] : []));

  /** A panel of 500 px, scrolled by so many: an event takes 100 px, its title 20. */
  function scrollPanel(by: number) {
    const rect = (top: number, height: number) => () => new DOMRect(0, top, 100, height);
    const panel = document.getElementById('events')!;
    panel.getBoundingClientRect = rect(0, 500);
    for (const [at, link] of links().entries()) {
      link.closest('[data-event]')!.getBoundingClientRect = rect(at * 100 - by, 100);
      link.getBoundingClientRect = rect(at * 100 - by, 20);
    }
    vi.useFakeTimers();
    panel.dispatchEvent(new Event('scroll'));
    act(() => vi.advanceTimersByTime(1000));
    vi.useRealTimers();
  }
  const EIGHT = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => anEvent(id, '1992'));

  test('is where the focus was last, until that is out of sight', () => {
    show(EIGHT);
    expect(stops()).toEqual(['a']);
    act(() => links()[4]!.focus());
    expect(stops()).toEqual(['e']);
    scrollPanel(700);
    expect(stops()).toEqual(['e']);
    act(() => links()[4]!.blur());
    scrollPanel(200);
    expect(stops()).toEqual(['e']);
    scrollPanel(600);
    expect(stops()).toEqual(['g']);
  });

  test('is the first event whose title can be seen, not one of which only the end is left', () => {
    show(EIGHT);
    scrollPanel(230);
    expect(stops()).toEqual(['d']);
  });

  test('stays where it was while the panel shows no event', () => {
    show(EIGHT);
    act(() => links()[4]!.focus());
    act(() => links()[4]!.blur());
    scrollPanel(-600);
    expect(stops()).toEqual(['e']);
  });

  test('is the event that was selected', () => {
    const { actions } = show(EIGHT);
    act(() => links()[4]!.focus());
    act(() => actions.selectEvent('b'));
    expect(stops()).toEqual(['b']);
  });
});
