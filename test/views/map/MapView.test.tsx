// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAppStore, StoreContext } from '../../../src/store/context.ts';
import MapView from '../../../src/views/map/MapView.tsx';
import { aDataset, anEvent, aPlace, aState } from '../../helpers.ts';

const at = (id: string, name: string, lon: number, lat: number) => ({
  ...aPlace(id, name),
  geometry: { type: 'Point', coordinates: [lon, lat] },
});
const dataset = aDataset(
  [
    anEvent('first', '1992-02-01', { places: ['shusha'] }),
    anEvent('second', '1993-05-02', { places: ['yerevan'] }),
    anEvent('third', '1994-05-12', { places: ['yerevan'] }),
    anEvent('talks', '1995-01-01', { places: ['moscow'] }),
  ],
  {
    places: [
      at('yerevan', 'Yerevan', 44.5, 40.2),
      at('shusha', 'Shusha / Shushi', 46.75, 39.76),
      at('baku', 'Baku', 49.87, 40.4),
      at('moscow', 'Moscow', 37.6, 55.75),
    ],
    head: {
      title: 'A test',
      description: 'Made up.',
      as_of: '2026-01-01',
      licence: 'CC0',
      opening: ['1990-01-01', '1999-12-31'],
      frame: ['yerevan', 'baku'],
    },
  },
);

function show(changes: Parameters<typeof aState>[1] = {}) {
  const store = createAppStore(aState(dataset, changes));
  const onDrawn = vi.fn();
  render(
    <StoreContext value={store}>
      <MapView onDrawn={onDrawn} />
    </StoreContext>,
  );
  return { ...store, onDrawn };
}

const map = () => screen.getByRole('region', { name: 'Map' });
const mark = (name: string) => within(map()).getByRole('button', { name });

/** Two clicks within 200 ms would be a double tap to Leaflet, wherever they are; jsdom does not count clicks. */
async function click(element: Element) {
  await userEvent.click(element);
  await new Promise((resolve) => setTimeout(resolve, 220));
}

beforeEach(() => {
  // jsdom has no layout: the map is given the size of a small screen.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(500);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('reduce'),
    addEventListener() {},
    removeEventListener() {},
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('offline')));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('MapView', () => {
  test('marks events with buttons named by kind, title and date, and clusters those at one place', () => {
    show();
    expect(mark('Diplomacy: first, 1 February 1992').title).toBe('Diplomacy: first, 1 February 1992');
    expect(mark('2 events at Yerevan: 2 Diplomacy').textContent).toBe('2');
  });

  test('does not take the move after selecting by mark for the reader’s', async () => {
    const { api } = show();
    await click(mark('Diplomacy: first, 1 February 1992'));
    expect(api.getState().view.selectedId).toBe('first');
    expect(api.getState().view.camera).toBeUndefined();
    expect(mark('Diplomacy: first, 1 February 1992').getAttribute('aria-current')).toBe('true');
  });

  test('is one tab stop, within which arrow keys go through time', async () => {
    show();
    const [early, late] = [
      mark('Diplomacy: first, 1 February 1992'),
      mark('2 events at Yerevan: 2 Diplomacy'),
    ];
    expect([early.tabIndex, late.tabIndex]).toEqual([0, -1]);
    early.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(late);
    expect([early.tabIndex, late.tabIndex]).toEqual([-1, 0]);
  });

  test('opens a list of what happened at one place; Escape returns the focus', async () => {
    const { api } = show();
    await click(mark('2 events at Yerevan: 2 Diplomacy'));
    expect(within(map()).getByRole('dialog', { name: '2 events at Yerevan' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('second2 May 1993');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(mark('2 events at Yerevan: 2 Diplomacy'));
    await click(mark('2 events at Yerevan: 2 Diplomacy'));
    await click(within(map()).getByRole('button', { name: /third/ }));
    expect(api.getState().view.selectedId).toBe('third');
  });

  test('reports the camera when the reader zooms', async () => {
    const { api } = show();
    await click(mark('Zoom in'));
    expect(api.getState().view.camera?.zoom).toBeGreaterThan(5);
  });

  test('starts where the address says', async () => {
    const { api } = show({ view: { camera: { zoom: 5, lat: 40, lon: 46 } } });
    await click(mark('Zoom in'));
    expect(api.getState().view.camera).toMatchObject({ zoom: 6 });
  });

  test('points to places out of sight, goes there and back', async () => {
    show();
    await click(within(map()).getByRole('button', { name: /^Moscow · 1,\d+0 km, show on the map$/ }));
    expect(mark('Diplomacy: talks, 1 January 1995')).toBeTruthy();
    await click(within(map()).getByRole('button', { name: /Back/ }));
    expect(mark('Diplomacy: first, 1 February 1992')).toBeTruthy();
  });

  test('works without its base map and says so until it has come', async () => {
    const { onDrawn } = show();
    await click(await within(map()).findByRole('button', { name: 'Try again' }));
    // The names did not come either; both are fetched again.
    expect(fetch).toHaveBeenCalledTimes(4);
    await waitFor(() => expect(map().dataset.drawn).toBe('true'));
    expect(onDrawn).toHaveBeenCalledOnce();
  });

  describe('where the page shows its picture', () => {
    const asked = () => vi.mocked(fetch).mock.calls.map(([address]) => String(address));
    beforeEach(() => {
      document.documentElement.dataset.opening = 'true';
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<div class="first-map"><svg data-base="0 0"><g class="first-ground"><path class="first-land"/></g></svg></div>',
      );
    });
    afterEach(() => {
      delete document.documentElement.dataset.opening;
      document.querySelector('.first-map')!.remove();
    });

    test('its ground is enough until all is drawn; then come names and the detailed map', async () => {
      const { actions } = show();
      await waitFor(() => expect(map().dataset.drawn).toBe('true'));
      expect(fetch).not.toHaveBeenCalled();
      expect(map().querySelector('.first-land')).toBeTruthy();
      act(() => actions.setReady());
      expect(asked().sort()).toEqual(['map/labels.json', 'map/region.topo.json']);
    });

    test('who moves the map before need not wait', async () => {
      show();
      await click(mark('Zoom in'));
      expect(asked().sort()).toEqual(['map/labels.json', 'map/region-first.topo.json']);
    });

    test('without the detailed map it stays, and the map says so', async () => {
      const { actions } = show();
      await waitFor(() => expect(map().dataset.drawn).toBe('true'));
      act(() => actions.setReady());
      await within(map()).findByText(/could not be loaded/);
      expect(map().querySelector('.first-land')).toBeTruthy();
      await click(await within(map()).findByRole('button', { name: 'Try again' }));
      expect(asked().filter((it) => it === 'map/region.topo.json')).toHaveLength(2);
    });

    test('a map that begins elsewhere has the coarse one first', () => {
      show({ view: { camera: { zoom: 5, lat: 40, lon: 46 } } });
      expect(map().querySelector('.first-land')).toBeNull();
      expect(asked()).toContain('map/region-first.topo.json');
    });
  });

  test('requests nothing from other hosts unless the reader chooses online tiles', async () => {
    const { api } = show();
    expect([...map().querySelectorAll('img')]).toEqual([]);
    await userEvent.click(mark('Map options'));
    await userEvent.selectOptions(within(map()).getByRole('combobox', { name: 'Map background' }), 'online');
    expect(api.getState().session.onlineTiles).toBe(true);
    await waitFor(() => expect(map().querySelector('img')?.src).toContain('https://tile.openstreetmap.org/'));
  });

  test('falls back to the built-in map when tiles fail', async () => {
    const { api } = show({ session: { onlineTiles: true } });
    for (const tile of [...map().querySelectorAll('img')].slice(0, 4)) tile.dispatchEvent(new Event('error'));
    expect(await within(map()).findByText(/Online tiles cannot be reached/)).toBeTruthy();
    expect(api.getState().session.onlineTiles).toBe(false);
  });
});
