// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => parse(readFileSync(`data/${file}`, 'utf8'));
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/** Every id of `data/` that the program must not contain. */
function ownIds(): ReadonlySet<string> {
  const { kinds, tracks, sides, languages, holders, lines, countries, extents, perspectives, topics } =
    read('vocabulary.yaml');
  const places = JSON.parse(readFileSync('data/places.geojson', 'utf8')).features;
  // Topics of one word, as "time" and "place", are words of the program, too.
  const longTopics = topics.filter(({ id }: { id: string }) => id.includes('-'));
  const lists = [
    kinds,
    tracks,
    sides,
    languages,
    holders,
    lines,
    countries,
    extents,
    perspectives,
    longTopics,
    places,
  ];
  return new Set([...lists, read('actors.yaml')].flatMap(idsOf).filter((id) => !WORDS.has(id)));
}

/** Ids that are also words of the program, with another meaning. */
const WORDS: ReadonlySet<string> = new Set([
  'data', // a perspective; in the code the part `data`
  'doc',
  'int',
  'region', // an extent; in the code a landmark, a precision of places and a file
]);

/** Strings, keys of objects, and attributes, classes and custom properties of style sheets. */
const LITERALS = [
  /'([\w.-]+)'/g,
  /"([\w.-]+)"/g,
  /`([\w.-]+)`/g,
  /^\s*([\w$]+): /gm,
  /--(?:kind|side|territory|holder|track)-([\w-]+)/g,
  /\.(?:mark|held|territory-over|lane|side)-([\w-]+)/g,
];

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

const literalsOf = (text: string) =>
  new Set(
    LITERALS.flatMap((pattern) =>
      [...text.replace(COMMENTS, '').matchAll(pattern)].map(([, literal]) => literal!),
    ),
  );

const ids = ownIds();

/** The ids of the data that a file of the source contains. */
const namedIn = (text: string): string[] => [...literalsOf(text)].filter((literal) => ids.has(literal));

test('the source contains no id of the data', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    ['.ts', '.tsx', '.css'].includes(extname(name)),
  );
  const named = files.map((name) => [name, namedIn(readFileSync(`src/${name}`, 'utf8'))] as const);
  expect(named.filter(([, found]) => found.length > 0)).toEqual([]);
});

test.each([
  ["if (track === 'iran-azerbaijan') return;", 'iran-azerbaijan'],
  ['const COLOURS = {\n  diplomacy: 1,\n};', 'diplomacy'],
  ['.mark-fighting {}', 'fighting'],
  ['fill: var(--territory-AZ);', 'AZ'],
  ['[data-holder="ARM"] {}', 'ARM'],
  ["const CAPITALS = ['baku'];", 'baku'],
])('%s contains an id', (text, id) => expect(namedIn(text)).toEqual([id]));
