// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { pageCondition } from '../../src/files/pageCondition.ts';

const SCRIPT = { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } };
const PAGE = '<script type="module" src="./assets/index-a1.js"></script>';

/** A page whose entry is `index-a1.js`, on a host with these answers. */
function answer(script: () => Response, page = () => new Response(PAGE)) {
  document.head.innerHTML = PAGE;
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('fetch', async (address: string) => (address.endsWith('.js') ? script() : page()));
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
});

test('is the same where script and page are as before', async () => {
  answer(() => new Response('', SCRIPT));
  expect(await pageCondition()).toBe('same');
});

test.each([
  ['its script is gone', () => new Response('', { status: 404 }), undefined],
  ['the host answers every address with its own page', () => new Response(PAGE), undefined],
  [
    'the page names another script',
    () => new Response('', SCRIPT),
    () => new Response(PAGE.replace('index-a1', 'index-b2')),
  ],
])('is changed where %s', async (_, script, page) => {
  answer(script, page);
  expect(await pageCondition()).toBe('changed');
});

test('is unreachable where there is no network, and that is logged', async () => {
  answer(() => {
    throw new TypeError('Failed to fetch');
  });
  expect(await pageCondition()).toBe('unreachable');
  expect(console.warn).toHaveBeenCalled();
});
