import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reuseFetched } from '../../src/worker/reuseFetched.ts';

const SITE = 'https://example.org/araxes/';
const NEW = 'the content of this version';
const digest = createHash('sha256').update(NEW).digest('base64');
const DIGESTS = new Map([
  [`${SITE}index.html`, digest],
  [`${SITE}chronology-first.json`, digest],
  [`${SITE}assets/index-12345678.js`, null],
]);

const network = vi.fn(async (_: Request) => new Response(NEW));
beforeEach(() => {
  network.mockClear();
  vi.stubGlobal('fetch', network);
});
afterEach(() => vi.unstubAllGlobals());

/** What the worker asks for, and what it stores if the browser answers with a text. */
async function load(name: string, { answer = NEW, pages = [] as string[], on = 'install' } = {}) {
  const plugin = reuseFetched(DIGESTS, async () => pages);
  const event = new Event(on) as never;
  const state = {};
  const before = new Request(SITE + name, { cache: 'reload', credentials: 'same-origin' });
  const request = await plugin.requestWillFetch!({ request: before, event, state });
  const response = await plugin.fetchDidSucceed!({ request, response: new Response(answer), event, state });
  return { request, text: await response.text() };
}

test('a file that the page has fetched comes from the cache of the browser', async () => {
  const { request, text } = await load('chronology-first.json');
  expect([request.url, request.cache]).toEqual([`${SITE}chronology-first.json`, 'force-cache']);
  expect(text).toBe(NEW);
  expect(network).not.toHaveBeenCalled();
});

test('an old version in the cache is fetched anew', async () => {
  const { text } = await load('chronology-first.json', { answer: 'an older version' });
  expect(text).toBe(NEW);
  expect(network).toHaveBeenCalledOnce();
  const [again] = network.mock.lastCall!;
  expect([again.url, again.cache]).toEqual([`${SITE}chronology-first.json`, 'reload']);
});

test.each([
  ['with a query', [`${SITE}?event=e1`], `${SITE}?event=e1`],
  ['with a fragment', [`${SITE}?event=e1#a`], `${SITE}?event=e1`],
  ['by its name', [`${SITE}index.html?event=e1`], `${SITE}index.html?event=e1`],
  [
    'beside pages of another kind',
    [`${SITE}events/e1/`, 'https://example.org/', `${SITE}?q=a`],
    `${SITE}?q=a`,
  ],
  ['nowhere', [`${SITE}events/e1/`], `${SITE}index.html`],
])('the page is looked for where it was opened: %s', async (_, pages, address) => {
  expect((await load('index.html', { pages })).request.url).toBe(address);
});

test('a file with a hash in its name is left to Workbox', async () => {
  const { request, text } = await load('assets/index-12345678.js', { answer: 'anything' });
  expect([request.cache, text]).toEqual(['reload', 'anything']);
});

test('after the installation nothing is changed', async () => {
  const { request, text } = await load('chronology-first.json', { on: 'fetch', answer: 'anything' });
  expect([request.cache, text]).toEqual(['reload', 'anything']);
});
