import { expect, test } from 'vitest';
import { explainTexts } from '../../../../src/views/panel/glossary/explainTexts.ts';
import { termFinder } from '../../../../src/views/text/findTerms.ts';

const find = termFinder([
  { term: 'Truce', forms: ['truces'] },
  { term: 'Oblast', forms: [] },
]);
const explained = (texts: readonly string[]) =>
  [...explainTexts(texts, find)].map(([text, found]) => [
    text,
    found.map(({ start, end }) => text.slice(start, end)),
  ]);

test('each term is explained once on a page, in the first text that has it', () => {
  expect(explained(['A truce, a truce.', 'Truces in the oblast', 'the oblast'])).toEqual([
    ['A truce, a truce.', ['truce']],
    ['Truces in the oblast', ['oblast']],
    ['the oblast', []],
  ]);
});

test('a text that occurs twice on the page has the explanations of its first occurrence', () => {
  expect(explained(['A truce', 'A truce'])).toEqual([['A truce', ['truce']]]);
});
