import { expect, test } from 'vitest';
import { parseQuery, withoutTerm } from '../../../src/store/search/parseQuery.ts';

const left = (query: string) => parseQuery(query).map((term) => withoutTerm(query, term));

test('every word is a term, and so is a phrase', () => {
  expect(
    parseQuery('Tehran “Embassy of” x').map(({ written, words, whole }) => [written, words, whole]),
  ).toEqual([
    ['Tehran', ['tehran'], false],
    ['Embassy of', ['embassy', 'of'], true],
    ['x', ['x'], false],
  ]);
});

test('a date is one term, wherever it occurs', () => {
  expect(
    parseQuery('Shusha 8 May 1992 “May 1992” talks').map(({ written, span }) => [written, !!span]),
  ).toEqual([
    ['Shusha', false],
    ['8 May 1992', true],
    ['May 1992', false],
    ['talks', false],
  ]);
  expect(left('Shusha 8\u00a0May\u00a01992 talks')[1]).toBe('Shusha talks');
});

test('invisible characters separate no words and are removed with them', () => {
  expect(parseQuery('Ste\u00adpana\ufeffkert')).toMatchObject([
    { words: ['stepanakert'], written: 'Stepanakert' },
  ]);
  expect(left('war Ste\u00adpana\ufeffkert \u200bx')).toEqual([
    'Ste\u00adpana\ufeffkert \u200bx',
    'war \u200bx',
    'war Ste\u00adpana\ufeffkert \u200b',
  ]);
});

test('each term can be removed from the query', () => {
  expect(left('Tehran  "Embassy of" x')).toEqual(['"Embassy of" x', 'Tehran x', 'Tehran  "Embassy of"']);
  expect(left('a/b')).toEqual(['/b', 'a/']);
});
