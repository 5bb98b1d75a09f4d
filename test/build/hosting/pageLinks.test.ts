import { describe, expect, test } from 'vitest';
import { nginxConfig } from '../../../src/build/hosting/nginxConfig.ts';
import { certainViews, linkHeader, linkHeaderFor, pageLinks } from '../../../src/build/hosting/pageLinks.ts';

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

const links = pageLinks(PAGE);
const named = (header: string) => [...header.matchAll(/<assets\/(\w+)-1\.\w+>/g)].map(([, name]) => name);
const ALWAYS = ['boot', 'shared', 'index'];

describe('the links of the page', () => {
  test('are those of scripts and style sheets, as the page itself requests them', () => {
    expect(linkHeader(links, ['map', 'timeline']).split(', ')).toEqual([
      '<assets/boot-1.js>; rel=preload; as=script',
      '<assets/shared-1.js>; rel=modulepreload; crossorigin',
      '<assets/index-1.js>; rel=modulepreload; crossorigin',
      '<assets/Map-1.js>; rel=modulepreload; crossorigin; fetchpriority=low',
      '<assets/both-1.js>; rel=modulepreload; crossorigin; fetchpriority=low',
      '<assets/Timeline-1.css>; rel=preload; as=style; crossorigin; fetchpriority=low',
    ]);
  });

  test('are only those of the views that are shown', () => {
    expect(named(linkHeader(links, []))).toEqual(ALWAYS);
    expect(named(linkHeader(links, ['list']))).toEqual(ALWAYS);
    expect(named(linkHeader(links, ['map', 'list']))).toEqual([...ALWAYS, 'Map', 'both']);
  });
});

/** By query: the views whose files may be requested. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['', ['map', 'timeline']],
  ['event=e1&embed=1', ['map', 'timeline']],
  ['view=list', []],
  ['embed=1&view=list', []],
  ['view=map', ['map']],
  ['view=map,list&event=e1', ['map']],
  ['view=timeline%2Clist', ['timeline']],
  ['view=map,timeline', ['map', 'timeline']],
  ['view=all', ['map', 'timeline']],
  ['event=e1&amp;view=list', []],
  ['view%3Dlist', []],
  ['present=1', []],
];

test.each(CASES)('of “%s” the app shows at least %j', (query, views) => {
  expect(certainViews(query).filter((view) => view !== 'list')).toEqual(views);
});

/** Executes `set` and `if` as nginx does, one after the other. */
function linkByNginx(query: string, uri: string, mode = 'navigate'): string {
  const variables: Record<string, string> = { args: query, uri, http_sec_fetch_mode: mode };
  const value = (text: string) =>
    text.replace(/^"(.*)"$/, '$1').replace(/\$(\w+)/g, (_, name: string) => variables[name] ?? '');
  const holds = (condition: string) => {
    const [, name = '', operator, pattern = ''] = /^\$(\w+) (=|~|!~) (.*)$/.exec(condition)!;
    const text = pattern.replace(/^"(.*)"$/, '$1');
    if (operator === '=') return variables[name] === text;
    return new RegExp(text).test(variables[name] ?? '') === (operator === '~');
  };
  const set = (text: string) => {
    for (const [, name, to] of text.matchAll(/set \$(\w+) ("[^"]*"|[^;]*);/g)) variables[name!] = value(to!);
  };
  const statements = nginxConfig(links).matchAll(/^if \((.*)\) \{([^}]*)\}|^set .*;/gm);
  for (const [statement, condition, body] of statements) {
    if (condition === undefined) set(statement);
    else if (holds(condition)) set(body!);
  }
  return variables.araxes_link!;
}

test.each(CASES)('nginx sends with “%s” the links of %j', (query, views) => {
  expect(linkByNginx(query, '/x/y/index.html')).toBe(linkHeader(links, views));
});

test.each(['cors', 'same-origin', ''])('a request in mode “%s”, as of a worker, gets no links', (mode) => {
  expect(linkByNginx('', '/x/y/index.html', mode)).toBe('');
  expect(linkHeaderFor(links, '', mode || undefined)).toBe('');
});

test.each(['/x/y/', '/x/y/events/e1/index.html', '/x/y/chronology.json', '/x/y/embed-example.html'])(
  'nginx sends no links with %s',
  (uri) => expect(linkByNginx('', uri)).toBe(''),
);
