import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectHits } from '../../src/shell/connectHits.ts';
import { createAppStore } from '../../src/store/context.ts';
import { anEvent, aState } from '../helpers.ts';

const EVENTS = [
  anEvent('talks', '1992', { title: 'Talks' }),
  anEvent('shelling', '1992', { title: 'Shelling', places: ['shusha'] }),
  anEvent('later', '2020', { title: 'Shelling again', places: ['yerevan'] }),
];
const CAMERA = { zoom: 7, lat: 40, lon: 45 };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function connected(view = {}) {
  const store = createAppStore(aState(EVENTS, { view }));
  const stop = connectHits(store);
  return { store, stop, focus: () => store.api.getState().session.focus };
}

test('the map is asked for the places of the hits in the window, once typing rests', () => {
  const { store, focus } = connected();
  store.actions.setQuery('shell');
  vi.advanceTimersByTime(500);
  store.actions.setQuery('shelling');
  vi.advanceTimersByTime(850);
  store.actions.setQuery('shelling ag');
  store.actions.setQuery('shelling');
  vi.advanceTimersByTime(850);
  expect(focus()).toBeUndefined();
  vi.advanceTimersByTime(100);
  expect(focus()).toEqual({ kind: 'hits', placeIds: ['shusha'] });
});

test('nothing is asked where nothing is found, or the search is cleared again', () => {
  const { store, focus } = connected();
  store.actions.setQuery('nowhere');
  vi.advanceTimersByTime(2000);
  store.actions.setQuery('talks');
  store.actions.setQuery('');
  vi.advanceTimersByTime(2000);
  expect(focus()).toBeUndefined();
});

test('a map that an address has placed stays until another search', () => {
  const filters = { ...aState(EVENTS).view.filters, query: 'talks' };
  const { store, focus } = connected({ camera: CAMERA, filters });
  store.actions.showTerritory(false);
  vi.advanceTimersByTime(2000);
  expect(focus()).toBeUndefined();
  store.actions.setQuery('shelling');
  vi.advanceTimersByTime(2000);
  expect(focus()).toEqual({ kind: 'hits', placeIds: ['shusha'] });
});

test('is no longer asked once it has been stopped', () => {
  const { store, stop, focus } = connected();
  store.actions.setQuery('talks');
  stop();
  vi.advanceTimersByTime(2000);
  expect(focus()).toBeUndefined();
});
