import { expect, test } from 'vitest';
import { readQuery, withoutSought } from '../../../src/store/search/readQuery.ts';

const left = (query: string) => readQuery(query).map((sought) => withoutSought(query, sought));

test('every word is sought by itself, a phrase as one', () => {
  expect(
    readQuery('Tehran “Embassy of” x').map(({ written, words, whole }) => [written, words, whole]),
  ).toEqual([
    ['Tehran', ['tehran'], false],
    ['Embassy of', ['embassy', 'of'], true],
    ['x', ['x'], false],
  ]);
});

test('each can be taken out of the query', () => {
  expect(left('Tehran  "Embassy of" x')).toEqual(['"Embassy of" x', 'Tehran x', 'Tehran  "Embassy of"']);
  expect(left('a/b')).toEqual(['/b', 'a/']);
});
