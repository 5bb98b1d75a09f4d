// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aDocument, anEvent } from './helpers.ts';

/** What the reader sees where something fails to load. */

let files: Record<string, object>;
/** Of the apps that were started: none may end after jsdom has gone. */
const timers = new Set<ReturnType<typeof setTimeout>>();

beforeEach(() => {
  vi.resetModules();
  const begin = setTimeout;
  vi.stubGlobal('setTimeout', (...all: Parameters<typeof setTimeout>) => {
    const timer = begin(...all);
    timers.add(timer);
    return timer;
  });
  document.body.innerHTML = '<div id="root"></div>';
  history.replaceState(null, '', '/?view=list');
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  for (const name of ['ResizeObserver', 'IntersectionObserver'])
    vi.stubGlobal(
      name,
      class {
        observe() {}
        disconnect() {}
      },
    );
  vi.stubGlobal('fetch', async (address: string) => {
    const name = Object.keys(files).find((it) => String(address).endsWith(it));
    return name ? Response.json(files[name]) : new Response('', { status: 404 });
  });
  // jsdom has the element but not its methods to open it.
  HTMLDialogElement.prototype.showModal ??= () => {};
  for (const level of ['error', 'warn'] as const) vi.spyOn(console, level).mockImplementation(() => {});
});
afterEach(async () => {
  // Parts of the app still arrive: they need what is stubbed.
  await vi.dynamicImportSettled();
  for (const timer of timers) clearTimeout(timer);
  timers.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
  history.replaceState(null, '', '/');
});

const start = () => import('../src/main.tsx');
const FIRST = 'chronology-first.json';
const { sources, ...first } = aDocument([
  anEvent('e1', '1991', { title: 'The first' }),
  anEvent('e2', '1992', { title: '' }),
]);

describe('where something fails to load', () => {
  test('no data at all: the failure page, with the cause in the console', async () => {
    files = {};
    await start();
    expect((await screen.findByRole('alert')).textContent).toContain('the server answers 404');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(console.error).toHaveBeenCalledWith(expect.objectContaining({ name: 'Error' }));
  });

  test('an invalid record: it is left out, counted and listed; the others stay', async () => {
    files = { [FIRST]: first };
    await start();
    expect(
      await screen.findByText('One record has errors. What could not be read of it is left out.'),
    ).toBeTruthy();
    expect(screen.getByText(/e2: title: ""/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'The first' })).toBeTruthy();
  });

  test('a stale link: the parameter is ignored and reported, the others apply', async () => {
    history.replaceState(null, '', '/?event=gone&view=list&kind=legal');
    files = { [FIRST]: first };
    await start();
    expect(await screen.findByText(/event=gone/)).toBeTruthy();
    expect(document.querySelector('.app')).toHaveProperty('dataset.view', 'list');
    expect(screen.queryByRole('link', { name: 'The first' })).toBeNull();
  });

  test('no details: a notice, and they are fetched again on request', async () => {
    files = { [FIRST]: { ...first, more: ['chronology-details.json'] } };
    await start();
    const words = 'Notes, claims and sources could not be loaded.';
    expect(await screen.findByText(words)).toBeTruthy();
    expect(console.error).toHaveBeenCalledWith(
      expect.objectContaining({ message: expect.stringContaining('404') }),
    );
    files['chronology-details.json'] = { sources: sources as object };
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText(words)).toBeNull());
  });
});
