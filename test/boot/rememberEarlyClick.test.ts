// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { rememberEarlyClick } from '../../src/boot/rememberEarlyClick.ts';

beforeAll(rememberEarlyClick);
beforeEach(() => {
  vi.stubGlobal('location', { search: '?embed=1', hash: '' });
  document.body.innerHTML = `<aside class="boot-notice"></aside>
    <a id="event" href="events/e1992-05-08/">War</a>
    <a id="article" href="articles/a02/">News</a>
    <a id="page" href="?page=about">About</a>`;
});
afterEach(() => {
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.boot;
});

/** Whether the click was left to the browser. */
const click = (id: string, how: MouseEventInit = {}) =>
  document
    .getElementById(id)!
    .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }));

test.each([
  ['event', '?embed=1&event=e1992-05-08'],
  ['article', '?embed=1&article=a02'],
])('a link to an %s opens it in the app, which is still awaited', (id, address) => {
  expect(click(id)).toBe(false);
  expect(location.search).toBe(address);
});

test('other links and clicks are left to the browser, and so is everything once the app cannot come', () => {
  expect(click('page')).toBe(true);
  expect(click('event', { ctrlKey: true })).toBe(true);
  document.documentElement.dataset.boot = 'scripts';
  expect(click('event')).toBe(true);
  expect(location.search).toBe('?embed=1');
});
