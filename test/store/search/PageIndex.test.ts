// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { IndexedSearcher } from '../../../src/store/search/IndexedSearcher.ts';
import { parseQuery } from '../../../src/store/search/parseQuery.ts';
import { wordTable } from '../../../src/store/search/wordTable.ts';
import { aDataset, anEvent } from '../../helpers.ts';

const SOURCE = { publisher: 'A paper' };
const search = { synonyms: [{ typed: ['crater'], found: ['caldera'] }], common: ['the'] };
const dataset = aDataset(
  [
    anEvent('office', '1990', { title: 'An office goes online' }),
    anEvent('town', '1991', { title: 'A town', summary: 'Near a caldera.' }),
    anEvent('swap', '1992', { title: 'Tehran', summary: 'A larva.' }),
  ],
  {
    vocabulary: { search },
    glossary: [
      {
        id: 'caldera',
        term: 'Caldera',
        forms: ['calderas'],
        definition: 'A hollow where a mountain fell in.',
        verified: true,
        source: SOURCE,
      },
      {
        id: 'lava',
        term: 'Lava',
        definition: 'Molten rock, also in a caldera.',
        verified: true,
        source: SOURCE,
      },
    ],
    paths: [
      {
        id: 'first',
        title: 'A first lesson',
        ages: '15+',
        intro: 'Three steps.',
        steps: [{ event: 'town', question: 'Who was at home when the ground shook?' }],
      },
    ],
  },
);
const searcher = (await IndexedSearcher.of(dataset))!;
const find = (query: string) =>
  searcher.find(parseQuery(query, undefined, wordTable(dataset.vocabulary.search)));
const pages = (query: string) => searcher.findPages(find(query));
const found = (query: string) =>
  pages(query).map(({ target }) => (target.kind === 'page' ? target.page : `${target.kind} ${target.id}`));

test('the data of this test is valid', () => expect(dataset.issues).toEqual([]));

describe('pages beside the events', () => {
  test('are pages, terms and lessons, the best first', () => {
    expect(found('offline')[0]).toBe('downloads');
    expect(found('worksheet')).toContain('paths');
    expect(found('caldera')).toEqual(['term caldera', 'term lava']);
    expect(found('ground shook')).toEqual(['lesson first']);
  });
  test('are found by beginnings, phrases, synonyms, and corrected words', () => {
    expect(found('calde')).toEqual(['term caldera', 'term lava']);
    expect(found('"molten rock"')).toEqual(['term lava']);
    expect(found('"rock molten"')).toEqual([]);
    expect(found('crater')).toEqual(['term caldera', 'term lava']);
    expect(found('calddera')).toEqual(['term caldera', 'term lava']);
  });
  test('must have every word', () => expect(found('caldera shook')).toEqual([]));
  test('forgive a typing error where neither they nor the events have the word', () => {
    expect(found('glosary')[0]).toBe('glossary');
    expect(find('glosary').corrections).toEqual([]);
  });
  test('that a chronology does not have are not found', async () => {
    const bare = (await IndexedSearcher.of(aDataset([anEvent('e', '1990')])))!;
    const targets = bare.findPages(bare.find(parseQuery('glossary'))).map(({ target }) => target);
    expect(targets).not.toContainEqual({ kind: 'page', page: 'glossary' });
  });
  test('show the words around a match, else how they begin', () => {
    expect(pages('"molten rock"')[0]!.snippet().text).toBe('Molten rock, also in a caldera.');
    expect(pages('first lesson')[0]!.snippet()).toEqual({
      text: 'Three steps.',
      cut: { before: false, after: false },
    });
  });
  test('are none without a query', () => expect(searcher.findPages(searcher.find([]))).toEqual([]));
});

describe('the help with typing errors', () => {
  test('is not given for a word that a page has', () => {
    expect(find('offline').corrections).toEqual([]);
    expect(find('lava').corrections).toEqual([]);
    expect(find('larvas').corrections).toEqual([{ written: 'larvas', shown: ['larva'] }]);
  });
  test('needs likeness: two wrong letters in a short word are another word', () => {
    expect(find('offbine').corrections).toEqual([]);
    expect(find('Tehrna').corrections).toEqual([{ written: 'Tehrna', shown: ['Tehran'] }]);
  });
});
