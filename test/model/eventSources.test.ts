import { expect, test } from 'vitest';
import { allSources, type Cited, sourcesOf } from '../../src/model/eventSources.ts';
import { aDataset, anEvent } from '../helpers.ts';

const claim = (id: string, source: object, changes = {}) => ({
  id,
  event: 'e1',
  topic: 'soldiers-killed',
  speaker: 'Armenia',
  statement: `What ${id} says.`,
  verified: true,
  source: { publisher: 'P', ...source },
  ...changes,
});
const source = (id: string, changes = {}) => ({
  id,
  publisher: id,
  perspective: 'int',
  seen: true,
  ...changes,
});

const dataset = aDataset(
  [anEvent('e1', '1992', { sources: ['s1', 's2'] }), anEvent('e2', '1993', { sources: ['s3'] })],
  {
    sources: [
      source('s1', { url: 'https://a.org/1' }),
      source('s2'),
      source('s3', { url: 'https://a.org/3' }),
    ],
    claims: [
      claim('c1', { url: 'https://a.org/1' }),
      claim('c2', { url: 'https://a.org/3' }),
      claim('c3', { url: 'https://b.org/' }),
      claim('c4', { url: 'https://b.org/' }),
      claim('c5', { publisher: 'General knowledge' }, { verified: false }),
      claim('c6', { url: 'https://c.org/' }, { event: 'e2' }),
    ],
  },
);

const idOf = (cited: Cited) =>
  cited.kind === 'source' ? cited.source.id : cited.kind === 'article' ? cited.article.id : cited.id;
const listed = (id: string) =>
  sourcesOf(dataset.events.get(id)!, dataset).map(
    ({ cited, claims }) => `${idOf(cited)}: ${claims.map((it) => it.id).join(' ')}`,
  );

test('an event rests on its own sources and on those of its claims, each once; general knowledge is none', () => {
  expect(listed('e1')).toEqual(['s1: c1', 's2: ', 's3: c2', 'c3-source: c3 c4']);
  expect(listed('e2')).toEqual(['s3: ', 'c6-source: c6']);
});

test('before the sources have arrived there is none of its own', () =>
  expect(sourcesOf(dataset.events.get('e1')!, { ...dataset, sources: new Map(), claims: [] })).toEqual([]));

test('all sources of a chronology include those that only claims describe', () =>
  expect(allSources(dataset).map(idOf)).toEqual(['s1', 's2', 's3', 'c3-source', 'c6-source']));
