import { expect, test } from 'vitest';
import { linkHeader, linkHeaderFor } from '../../../src/build/hosting/linkHeader.ts';
import { nginxConfig } from '../../../src/build/hosting/nginxConfig.ts';

const PAGE = `<head>
<link data-rel="fetch" href="./chronology-first.json">
<link data-rel="fetch" data-for="map" href="./map/labels.json">
<link data-rel="modulepreload" data-for="map" crossorigin="" href="./assets/Map-1.js">
<link data-rel="modulepreload" data-for="map timeline" crossorigin="" href="./assets/both-1.js">
<link data-rel="preload" data-for="timeline" crossorigin="" href="./assets/Timeline-1.css" as="style">
<script async fetchpriority="high" src="./assets/boot-1.js" ></script>
<link rel="modulepreload" crossorigin href="./assets/shared-1.js">
<script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="alternate" href="./chronology.json"><link rel="icon" href="./icon.svg">
<script type="application/ld+json">{"url": "chronology.json"}</script></head>`;

const HEADER = linkHeader(PAGE);

test('the header of the page names the scripts that every address needs, as the page itself requests them', () => {
  expect(HEADER.split(', ')).toEqual([
    '<assets/boot-1.js>; rel=preload; as=script',
    '<assets/shared-1.js>; rel=modulepreload; crossorigin',
    '<assets/index-1.js>; rel=modulepreload; crossorigin',
  ]);
});

/** Executes `set` and `if` as nginx does, one after the other. */
function linkByNginx(uri: string, mode = 'navigate'): string {
  const variables: Record<string, string> = { uri, http_sec_fetch_mode: mode };
  const value = (text: string) =>
    text.replace(/^"(.*)"$/, '$1').replace(/\$(\w+)/g, (_, name: string) => variables[name] ?? '');
  const holds = (condition: string) => {
    const [, name = '', operator, pattern = ''] = /^\$(\w+) (~|!~) (.*)$/.exec(condition)!;
    const text = pattern.replace(/^"(.*)"$/, '$1');
    return new RegExp(text).test(variables[name] ?? '') === (operator === '~');
  };
  const set = (text: string) => {
    for (const [, name, to] of text.matchAll(/set \$(\w+) ("[^"]*"|[^;]*);/g)) variables[name!] = value(to!);
  };
  const statements = nginxConfig(HEADER).matchAll(/^if \((.*)\) \{([^}]*)\}|^set .*;/gm);
  for (const [statement, condition, body] of statements) {
    if (condition === undefined) set(statement);
    else if (holds(condition)) set(body!);
  }
  return variables.araxes_link!;
}

test('nginx sends it with the page', () => {
  expect(linkByNginx('/x/y/index.html')).toBe(HEADER);
  expect(linkHeaderFor(HEADER, 'navigate')).toBe(HEADER);
});

test.each(['cors', 'same-origin', ''])('a request in mode “%s”, as of a worker, gets no links', (mode) => {
  expect(linkByNginx('/x/y/index.html', mode)).toBe('');
  expect(linkHeaderFor(HEADER, mode || undefined)).toBe('');
});

test.each(['/x/y/', '/x/y/events/e1/index.html', '/x/y/chronology.json', '/x/y/embed-example.html'])(
  'nginx sends no links with %s',
  (uri) => expect(linkByNginx(uri)).toBe(''),
);
