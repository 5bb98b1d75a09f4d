// @vitest-environment node
import { expect, test } from 'vitest';
import { contentPolicy } from '../../../src/build/contentPolicy.ts';
import { singlePage } from '../../../src/build/single/singleFile.ts';

const PAGE = `<!doctype html><html><head>
${contentPolicy(["'sha256-abc='"])}
<link rel="icon" href="./icon.svg" type="image/svg+xml">
<link data-rel="modulepreload" href="./assets/a.js">
<link rel="alternate" type="application/json" href="./chronology.json">
<script type="application/ld+json">{"url":
"chronology.json"}</script>
<script type="module" crossorigin src="./assets/index.js"></script>
<style>p{}</style></head><body><div id="root"><a href="./">All</a><a href="?event=e1">One</a></div></body></html>`;

const made = (page = PAGE) => singlePage(page, 'start()', 'app()', new Map([['map/labels.json', '[]']]));

test('contains the text, the app and the files', () => {
  expect(made()).toContain('<div id="root"><a href="?">All</a><a href="?event=e1">One</a></div>');
  expect(made()).toMatch(
    /<script type="text\/plain" data-file="map\/labels.json"[^>]* data-packed>[\w+/=]+</,
  );
  expect(made()).toMatch(/<script type="text\/plain" data-app>[\w+/=]+</);
});

test('links to events and articles within itself', () => {
  const page = PAGE.replace('<a href="?event=e1">', '<a href="events/e1/">Own</a><a href="articles/a%201/">');
  expect(made(page)).toContain('<a href="?event=e1">Own</a><a href="?article=a%201">One</a>');
});

test('refers to no other file', () => {
  expect(made()).not.toMatch(/assets|alternate|chronology\.json|ld\+json|icon\.svg/);
  expect(made()).toContain('<link rel="icon" href="data:image/svg+xml;base64,');
});

test('allows the two scripts by their hashes, and no connection', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(made())![1]!.split('; ');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("style-src 'sha256-abc='");
  // printf 'start()' | openssl dgst -sha256 -binary | base64
  expect(policy.find((rule) => rule.startsWith('script-src'))).toMatch(
    /^script-src 'sha256-DIm7WJS6ZKDYe5qFLPy\+h4JFI9Bol5QmYC57mt3Fb00=' 'sha256-[\w+/]+='$/,
  );
  expect(policy.join()).not.toMatch(/'self'|https?:(?!\/\/tile)/);
});

test('is an error where the page still needs another file', () => {
  const page = PAGE.replace('One', 'One<img alt="" src="./picture.png">');
  expect(() => made(page)).toThrow('would ask for another: <img alt="" src="./picture.png">');
});
