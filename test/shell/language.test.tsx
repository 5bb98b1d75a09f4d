// @vitest-environment jsdom
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../src/shell/App.tsx';
import { connectAddress } from '../../src/shell/connectAddress.ts';
import { connectLanguage } from '../../src/shell/connectLanguage.ts';
import { Header } from '../../src/shell/Header.tsx';
import { createAppStore, StoreContext } from '../../src/store/context.ts';
import { loadPreferences } from '../../src/store/preferences.ts';
import { aDataset, anEvent, aPlace, aState } from '../helpers.ts';
import { offerStub, STUB } from '../strings/stubLanguage.ts';

/** The whole app is drawn, and jsdom is slow. */
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

const stops: (() => void)[] = [];

beforeEach(() => {
  // jsdom has no layout: the map is given a size, and draws.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(500);
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
  for (const name of ['ResizeObserver', 'IntersectionObserver'])
    vi.stubGlobal(
      name,
      class {
        observe() {}
        disconnect() {}
      },
    );
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('offline')));
  HTMLDialogElement.prototype.showModal ??= () => {};
  Element.prototype.scrollTo ??= () => {};
  for (const level of ['error', 'warn'] as const) vi.spyOn(console, level).mockImplementation(() => {});
});
afterEach(async () => {
  await vi.dynamicImportSettled();
  cleanup();
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  history.replaceState(null, '', '/');
});

/** The app at an address, with every view drawn. */
async function open(address = '/') {
  history.replaceState(null, '', address);
  const place = {
    ...aPlace('shusha', 'Shusha / Shushi'),
    geometry: { type: 'Point', coordinates: [46.75, 39.76] },
  };
  const events = [
    anEvent('e1', '1992-09-14', { title: 'A cease-fire', places: ['shusha'] }),
    anEvent('e2', '1992-10-06', { title: 'A meeting' }),
  ];
  const store = createAppStore(aState(aDataset(events, { places: [place] })));
  stops.push(offerStub(), connectAddress(store), connectLanguage(store));
  store.actions.hydrate();
  render(
    <StoreContext value={store}>
      <App />
    </StoreContext>,
  );
  await waitFor(() => expect(document.querySelector('.map-mark')).not.toBeNull());
  await waitFor(() => expect(document.querySelector('.timeline')).not.toBeNull());
  return store;
}

/** How many elements have a name or a text; roles would take seconds to compute. */
const named = (name: string) => document.querySelectorAll(`[aria-label="${name}"]`).length;
const written = (text: string) =>
  [...document.querySelectorAll('.app *')].filter((it) => it.textContent === text).length;

/** How many there are of one thing of each part of the page. */
const counts = (word: (english: string) => string, date: string) => ({
  header: named(word('Share or embed')),
  help: named(word('Keyboard help')),
  panel: written(word('Events')),
  timeline: named(word('Timeline')),
  lanes: named(word('Events in time')),
  buttons: named(word('Shorter time shown')),
  map: named(word('Map')),
  surface: named(word('Map surface: arrow keys move it, plus and minus zoom')),
  mark: named(word(`Diplomacy: A cease-fire, ${date}`)),
  attribution: written(word('Schematic, implies no endorsement')),
});
const ONE_OF_EACH = Object.fromEntries(Object.keys(counts((it) => it, '')).map((part) => [part, 1]));
const english = () => counts((it) => it, '14 September 1992');
const stub = () => counts((it) => `«${it}»`, '14. September 1992');

test('all words change while the page stands, and come back', async () => {
  const { actions } = await open();
  await waitFor(() => expect(english()).toEqual(ONE_OF_EACH));
  const list = document.querySelector('.event-item');
  act(() => actions.chooseLanguage(STUB));
  await waitFor(() => expect(stub()).toEqual(ONE_OF_EACH));
  expect(Object.values(english()).every((count) => count === 0)).toBe(true);
  expect(document.querySelector('.event-item')).toBe(list);
  act(() => actions.chooseLanguage('en'));
  await waitFor(() => expect(english()).toEqual(ONE_OF_EACH));
});

test('so do a message, a dialog and what is announced', async () => {
  const { actions } = await open('/?event=gone');
  const user = userEvent.setup();
  expect(screen.getByText(/^Part of the link/)).toBeTruthy();
  act(() => actions.setReady());
  act(() => actions.selectEvent('e1'));
  await user.click(screen.getByRole('button', { name: 'Keyboard help' }));
  await screen.findByText('go to the search');
  act(() => actions.chooseLanguage(STUB));
  await screen.findByText('«go to the search»');
  expect(screen.getByText(/^«Part of the link/)).toBeTruthy();
  expect(document.querySelector('[aria-live=polite].visually-hidden')?.textContent).toBe(
    '«14. September 1992: A cease-fire»',
  );
  expect(document.querySelector('dialog h2')?.textContent).toBe('«How to read it, and the keys»');
});

test('the reader chooses a language in the page, also for the next visit and in the address', async () => {
  await open();
  const choice = () => screen.getByRole<HTMLSelectElement>('combobox', { name: /Language/ });
  expect([...choice().options].map(({ text }) => text)).toEqual(['English', STUB]);
  await userEvent.setup().selectOptions(choice(), STUB);
  await waitFor(() => expect(stub()).toEqual(ONE_OF_EACH));
  expect(choice().getAttribute('aria-label')).toBe('«Language»');
  expect(loadPreferences().language).toBe(STUB);
  await waitFor(() => expect(location.search).toContain(`lang=${STUB}`));
});

test('there is nothing to choose while English is the only language', () => {
  render(
    <StoreContext value={createAppStore(aState([anEvent('e1', '1992')]))}>
      <Header open={undefined} onOpen={() => {}} onPresent={() => {}} />
    </StoreContext>,
  );
  expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy();
  expect(screen.queryByRole('combobox', { name: 'Language' })).toBeNull();
});

test('the address asks for a language, and Back for the one before', async () => {
  const { actions } = await open(`/?lang=${STUB}`);
  await waitFor(() => expect(stub()).toEqual(ONE_OF_EACH));
  expect(document.documentElement.lang).toBe(STUB);
  act(() => actions.selectEvent('e1'));
  act(() => actions.chooseLanguage('en'));
  await waitFor(() => expect(named('Map')).toBe(1));
  history.back();
  await waitFor(() => expect(stub()).toEqual(ONE_OF_EACH));
});
