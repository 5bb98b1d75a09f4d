import { expect, test } from 'vitest';
import { requestsFirst } from '../../src/build/requestsFirst.ts';

const PAGE = `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="a">
<!-- here -->
<title>A</title>
    <link rel="alternate" href="./chronology.json">
    <script async fetchpriority="high" src="./assets/boot-1.js" ></script>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/runtime-1.js">
    <link rel="modulepreload" crossorigin href="./assets/shared-1.js">
<style>p{}</style>
</head><body><div id="root">text</div><script type="application/ld+json">{}</script></body>`;
const LINKS = [
  '<link data-rel="fetch" href="./first.json">',
  '<link data-rel="modulepreload" href="./map.js">',
];

const page = requestsFirst(PAGE, '<!-- here -->', LINKS);
const inOrder = (...parts: string[]) => parts.map((part) => page.indexOf(part));

test('scripts stand between the policy and all that browsers only read', () => {
  const places = inOrder(
    'Security',
    'boot-1',
    'runtime-1',
    'shared-1',
    'index-1',
    '<title>',
    'alternate',
    '<style>',
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('the first script finds the links that it enables, since they stand before it', () => {
  const [policy, first, map, boot] = inOrder('Security', 'first.json', 'map.js', 'boot-1');
  expect([policy, first, map, boot]).toEqual([policy, first, map, boot].toSorted((a, b) => a! - b!));
});

test('everything is there once', () => {
  for (const tag of [...LINKS, ...(PAGE.match(/<(?:script|link|meta|style|title)\b[^>]*>/g) ?? [])]) {
    expect(page.split(tag), tag).toHaveLength(2);
  }
});
