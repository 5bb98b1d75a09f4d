import { expect, test } from 'vitest';
import { termFinder } from '../../../../src/views/findTerms.ts';
import { explainTexts } from '../../../../src/views/panel/glossary/explainTexts.ts';

const find = termFinder([
  { term: 'Truce', forms: ['truces'] },
  { term: 'Oblast', forms: [] },
]);
const explained = (texts: readonly string[]) =>
  [...explainTexts(texts, find)].map(([text, found]) => [
    text,
    found.map(({ start, end }) => text.slice(start, end)),
  ]);

test('each term is explained once on a page, where its text comes first', () => {
  expect(explained(['A truce, a truce.', 'Truces in the oblast', 'the oblast'])).toEqual([
    ['A truce, a truce.', ['truce']],
    ['Truces in the oblast', ['oblast']],
    ['the oblast', []],
  ]);
});

test('a text that stands twice on the page keeps what was first in it', () => {
  expect(explained(['A truce', 'A truce'])).toEqual([['A truce', ['truce']]]);
});
