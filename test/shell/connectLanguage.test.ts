// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectLanguage } from '../../src/shell/connectLanguage.ts';
import { parseAddress, writeAddress } from '../../src/store/address.ts';
import { createAppStore } from '../../src/store/context.ts';
import { savePreferences } from '../../src/store/preferences.ts';
import { selectStrings } from '../../src/store/selectors.ts';
import { ENGLISH } from '../../src/strings/strings.ts';
import type { Translation } from '../../src/strings/translation.ts';
import { anEvent, aState } from '../helpers.ts';
import { offerStub, STUB, stubTranslation } from '../strings/stubLanguage.ts';

const state = aState([anEvent('e1', '1991')]);
const root = document.documentElement;
const stops: (() => void)[] = [];

function connect(load?: () => Promise<Translation>) {
  const store = createAppStore(state);
  stops.push(offerStub(load), connectLanguage(store));
  return { ...store, name: () => selectStrings(store.api.getState()).map.name };
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('offline')));
  root.lang = 'en';
  root.dir = 'ltr';
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  history.replaceState(null, '', '/');
});

describe('the language of the view', () => {
  test('is loaded into the session, and marked on the root', async () => {
    const { actions, name } = connect();
    actions.chooseLanguage(STUB);
    await vi.waitFor(() => expect(name()).toBe('«Map»'));
    expect([root.lang, root.dir]).toEqual([STUB, 'rtl']);
    actions.chooseLanguage('en');
    await vi.waitFor(() => expect(name()).toBe('Map'));
    expect([root.lang, root.dir]).toEqual(['en', 'ltr']);
  });

  test('is the one of an earlier visit, where the address asks for none', async () => {
    savePreferences({ language: STUB });
    const { name, api } = connect();
    await vi.waitFor(() => expect(name()).toBe('«Map»'));
    expect(writeAddress(api.getState(), '')).toBe(`?lang=${STUB}`);
    history.replaceState(null, '', '?lang=en');
    expect(connect().api.getState().view.language).toBe('en');
    savePreferences({ language: 'gone' });
    history.replaceState(null, '', '/');
    expect(connect().api.getState().view.language).toBe('en');
  });

  test('that cannot be loaded is logged and said; the words stay English until it can', async () => {
    let isThere = false;
    const { actions, api, name } = connect(async () => {
      if (!isThere) throw new TypeError('offline');
      return stubTranslation;
    });
    actions.chooseLanguage(STUB);
    await vi.waitFor(() => expect(api.getState().session.messages).toHaveLength(1));
    const [message] = api.getState().session.messages;
    expect(message?.text(ENGLISH)).toBe('The words of the language “qaa” could not be loaded.');
    expect(console.error).toHaveBeenCalled();
    expect([name(), root.lang]).toEqual(['Map', 'en']);
    isThere = true;
    message?.tryAgain?.();
    await vi.waitFor(() => expect(name()).toBe('«Map»'));
  });

  test('that comes when another has been asked for is not shown', async () => {
    let come = (_: Translation) => {};
    const { actions, name } = connect(() => new Promise((done) => (come = done)));
    actions.chooseLanguage(STUB);
    actions.chooseLanguage('en');
    come(stubTranslation);
    await new Promise((done) => setTimeout(done));
    expect(name()).toBe('Map');
  });

  test('that comes after the end is not shown', async () => {
    let come = (_: Translation) => {};
    const { actions, name } = connect(() => new Promise((done) => (come = done)));
    actions.chooseLanguage(STUB);
    for (const stop of stops.splice(0)) stop();
    come(stubTranslation);
    await new Promise((done) => setTimeout(done));
    expect(name()).toBe('Map');
  });
});

describe('the address', () => {
  test('asks for a language, and says it unless it is English', () => {
    stops.push(offerStub());
    const { view, ignored } = parseAddress(`?lang=${STUB}`, state.dataset);
    expect([view.language, ignored]).toEqual([STUB, []]);
    expect(writeAddress({ ...state, view }, '')).toBe(`?lang=${STUB}`);
    expect(writeAddress(state, '?lang=en')).toBe('');
  });

  test('that asks for a language which is not there is followed but for that', () => {
    const { view, ignored } = parseAddress('?lang=tlh&view=map', state.dataset);
    expect([view.language, view.shown]).toEqual(['en', 'map']);
    expect(ignored).toEqual([{ name: 'lang', value: 'tlh' }]);
  });
});
