// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { fetchEarly } from '../../src/boot/fetchEarly.ts';
import { fetchFile } from '../../src/files/fetchFile.ts';

const LINKS = `
  <link data-rel="fetch" href="./chronology-first.json">
  <link data-rel="fetch" data-for="reading" href="./chronology-notes.json">
  <link data-rel="fetch" data-for="reading" href="./chronology-pages.json">
  <link data-rel="fetch" data-for="map" href="./map/labels.json">
  <link data-rel="modulepreload" data-for="map timeline" href="./assets/ticks.js">
  <link data-rel="preload" data-for="timeline" as="style" href="./assets/timeline.css">`;

function servePage() {
  globalThis.araxesFiles = undefined;
  document.head.innerHTML = LINKS;
  const fetch = vi.fn((_: string) => Promise.resolve(new Response('[]')));
  vi.stubGlobal('fetch', fetch);
  return () => fetch.mock.calls.map(([address]) => new URL(address, document.baseURI).pathname);
}

afterEach(() => {
  globalThis.araxesFiles = undefined;
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
});

test('a file that was requested early is handed over, not fetched again', async () => {
  const fetched = servePage();
  fetchEarly(undefined, { hasPicture: false, reading: [] });
  expect(fetched()).toEqual(['/chronology-first.json', '/map/labels.json']);
  expect(await (await fetchFile('chronology-first.json')).json()).toEqual([]);
  expect(fetched()).toHaveLength(2);
});

test('a second request fetches it again', async () => {
  const fetched = servePage();
  fetchEarly(undefined, { hasPicture: false, reading: [] });
  await fetchFile('map/labels.json');
  await fetchFile('map/labels.json');
  expect(fetched().filter((path) => path === '/map/labels.json')).toHaveLength(2);
});

test('a file that the app has already requested is not fetched early', async () => {
  const fetched = servePage();
  await fetchFile('./map/labels.json');
  fetchEarly(undefined, { hasPicture: false, reading: [] });
  expect(fetched()).toEqual(['/map/labels.json', '/chronology-first.json']);
});

test('where the page shows its picture, what this stands for is not fetched', () => {
  const fetched = servePage();
  document.querySelector('[href$="labels.json"]')!.setAttribute('data-pictured', '');
  fetchEarly(undefined, { hasPicture: true, reading: [] });
  expect(fetched()).toEqual(['/chronology-first.json']);
  fetchEarly(undefined, { hasPicture: false, reading: [] });
  expect(fetched()).toEqual(['/chronology-first.json', '/map/labels.json']);
});

test('nothing is fetched for a view that is not shown', () => {
  const fetched = servePage();
  fetchEarly(['timeline', 'list'], { hasPicture: false, reading: [] });
  expect(fetched()).toEqual(['/chronology-first.json']);
  expect([...document.querySelectorAll('link[rel]')].map((link) => link.getAttribute('rel'))).toEqual([
    'modulepreload',
    'preload',
  ]);
});

test.each([undefined, ['list']])(
  'what pages need is fetched where the address opens one (views: %j)',
  (shown) => {
    const fetched = servePage();
    fetchEarly(shown, { hasPicture: false, reading: ['chronology-pages.json'] });
    expect(fetched()).toContain('/chronology-pages.json');
    expect(fetched()).not.toContain('/chronology-notes.json');
  },
);
