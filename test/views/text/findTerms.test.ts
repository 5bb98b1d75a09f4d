import { describe, expect, test } from 'vitest';
import { termFinder } from '../../../src/views/text/findTerms.ts';

const truce = { term: 'Truce', forms: ['truces'] };
const humanitarian = { term: 'Humanitarian truce', forms: [] };
const blockade = { term: '“Blockade”', forms: [] };
const court = { term: 'ICJ (World Court)', forms: ['World Court'] };
const find = (text: string) =>
  termFinder([truce, humanitarian, blockade, court])(text).map(({ start, end, meaning }) => [
    text.slice(start, end),
    meaning.term,
  ]);

describe('termFinder', () => {
  test('finds terms and their forms, whatever the case', () => {
    expect(find('A TRUCE, then two truces.')).toEqual([
      ['TRUCE', 'Truce'],
      ['truces', 'Truce'],
    ]);
  });
  test('finds whole words only', () => expect(find('untruced truceless İtruce')).toEqual([]));
  test('takes the longest of the terms that begin at a word', () => {
    expect(find('the humanitarian truce')).toEqual([['humanitarian truce', 'Humanitarian truce']]);
  });
  test('finds a loaded term within quotation marks, and without', () => {
    expect(find('this “blockade”')).toEqual([['blockade', '“Blockade”']]);
  });
  test('takes special characters in a term literally', () => {
    expect(find('the ICJ World Court')).toEqual([['World Court', 'ICJ (World Court)']]);
  });
  test('finds nothing without terms', () => expect(termFinder([])('truce')).toEqual([]));
});
