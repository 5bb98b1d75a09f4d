// @vitest-environment node
import { expect, test } from 'vitest';
import { sumSent } from './sumSent.ts';

test('sums all answers and names each file that was sent more than once', () => {
  const sent = [
    { path: '/', status: 200, bytes: 100 },
    { path: '/a.js', status: 200, bytes: 10 },
    { path: '/', status: 200, bytes: 100 },
    { path: '/', status: 200, bytes: 100 },
    { path: '/b.js', status: 200, bytes: 5 },
  ];
  expect(sumSent(sent)).toEqual({ bytes: 315, twice: ['/index.html'] });
});

test('the page is one file, whether it is asked for by its name or by that of its folder', () => {
  const sent = ['/', '/index.html'].map((path) => ({ path, status: 200, bytes: 100 }));
  expect(sumSent(sent).twice).toEqual(['/index.html']);
});

test('what the browser has is confirmed, not sent twice; its own requests are not counted as such', () => {
  const sent = [
    { path: '/a.js', status: 200, bytes: 10 },
    { path: '/a.js', status: 304, bytes: 1 },
    { path: '/sw.js', status: 200, bytes: 2 },
    { path: '/sw.js', status: 200, bytes: 2 },
  ];
  expect(sumSent(sent)).toEqual({ bytes: 15, twice: [] });
});
