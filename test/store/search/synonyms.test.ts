// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { IndexedSearcher } from '../../../src/store/search/IndexedSearcher.ts';
import { parseQuery, withoutCommon } from '../../../src/store/search/parseQuery.ts';
import { plainSearcher } from '../../../src/store/search/plainSearcher.ts';
import type { SearchResult } from '../../../src/store/search/Searcher.ts';
import { wordTable } from '../../../src/store/search/wordTable.ts';
import { hasOnlyCommonWords, selectMatchingEvents } from '../../../src/store/selectors.ts';
import { type Filters, NO_FILTERS } from '../../../src/store/state.ts';
import { aDataset, anEvent, aState } from '../../helpers.ts';

const search = {
  synonyms: [
    { typed: ['eruption', 'outburst'], found: ['blew up', 'erupted'] },
    { found: ['cease-fire', 'truce'] },
    { typed: ['ash'], found: ['cinders'] },
  ],
  common: ['why', 'did', 'who', 'the'],
};
const events = [
  anEvent('e1', '1990', { title: 'The mountain blew up' }),
  anEvent('e2', '1991', { title: 'A vent erupted', summary: 'Farmers had cinders on their fields.' }),
  anEvent('e3', '1992', { title: 'An outburst of joy' }),
  anEvent('e4', '1993', { title: 'A truce' }),
  anEvent('e5', '1994', { title: 'Cease-fire, up and blew' }),
];
const dataset = aDataset(events, { vocabulary: { search } });
const table = wordTable(dataset.vocabulary.search);
const searchers = [
  ['with the index', (await IndexedSearcher.of(dataset))!],
  ['without it', plainSearcher(dataset)],
] as const;
const terms = (query: string) => withoutCommon(parseQuery(query, undefined, table));

test('the data of this test is valid', () => expect(dataset.issues).toEqual([]));

describe.each(searchers)('synonyms, %s', (_, searcher) => {
  const find = (query: string): SearchResult => searcher.find(terms(query));
  test.each([
    ['eruption', ['e1', 'e2']],
    ['Eruption', ['e1', 'e2']],
    ['outburst', ['e1', 'e2', 'e3']],
    ['erupted', ['e1', 'e2']],
    ['truce', ['e4', 'e5']],
    ['ceasefire', ['e4', 'e5']],
    ['ash', ['e2']],
    ['eruption cinders', ['e2']],
    ['why did the eruption', ['e1', 'e2']],
    ['"eruption"', []],
    ['"outburst"', ['e3']],
    ['blew', ['e1', 'e5']],
  ])('%j finds %j', (query, found) => expect([...find(query).ids]).toEqual(found));

  test('are highlighted', () => {
    expect(find('ash').patterns).toContainEqual(expect.objectContaining({ words: ['cinders'], whole: true }));
    expect(find('outburst').patterns.map(({ words }) => words.join(' '))).toEqual([
      'outburst',
      'blew up',
      'erupted',
    ]);
  });
});

test('a synonym is not looked for inside of longer words', () => {
  const other = aDataset([anEvent('e1', '1990', { title: 'Trucebreakers' })], { vocabulary: { search } });
  expect([...plainSearcher(other).find(terms('cease-fire')).ids]).toEqual([]);
});

describe('with the index', () => {
  const [, indexed] = searchers[0];
  test('a word with synonyms need not be typed to its end', () => {
    expect([...indexed.find(terms('erupti')).ids]).toEqual(['e1', 'e2']);
    expect(indexed.find(terms('erupti')).corrections).toEqual([]);
  });

  test('a typing error in a word that only has synonyms is forgiven, and said', () => {
    const { ids, corrections } = indexed.find(terms('erruption'));
    expect([...ids]).toEqual(['e1', 'e2']);
    expect(corrections).toEqual([{ written: 'erruption', shown: ['eruption'] }]);
  });

  test('the remark names the synonyms that occur', () => {
    expect(indexed.find(terms('eruption')).synonyms).toEqual([
      { written: 'eruption', shown: ['blew up', 'erupted'] },
    ]);
    expect(indexed.find(terms('erupted')).synonyms).toEqual([{ written: 'erupted', shown: ['blew up'] }]);
    expect(indexed.find(terms('joy')).synonyms).toEqual([]);
  });

  test('a word and its synonyms have one snippet together', () => {
    const { patterns } = indexed.find(terms('outburst'));
    const long = aDataset(
      [anEvent('e1', '1990', { not_verified: ['It blew up', 'it erupted', 'an outburst'] })],
      { vocabulary: { search } },
    );
    return IndexedSearcher.of(long).then((searcher) =>
      expect(searcher!.locate(long.events.get('e1')!, patterns)).toHaveLength(1),
    );
  });
});

describe('common words', () => {
  const state = aState(dataset);
  const matching = (query: string) => {
    const filters: Filters = { ...NO_FILTERS, query };
    return { ...state, view: { ...state.view, filters } };
  };
  test('carry no weight', () =>
    expect(selectMatchingEvents(matching('who did the outburst of joy why')).map(({ id }) => id)).toEqual([
      'e3',
    ]));
  test('alone keep no event out, and are told from a search that finds all', () => {
    expect(selectMatchingEvents(matching('why did'))).toHaveLength(events.length);
    expect(hasOnlyCommonWords(matching('why did'))).toBe(true);
    expect(hasOnlyCommonWords(matching('why joy'))).toBe(false);
    expect(hasOnlyCommonWords(matching(''))).toBe(false);
  });
  test('are looked for in quotation marks', () =>
    expect(selectMatchingEvents(matching('"the mountain"')).map(({ id }) => id)).toEqual(['e1']));
  test('are words like others where the chronology names none', () => {
    const plain = aState(aDataset(events, { vocabulary: {} }));
    const asking = { ...plain, view: { ...plain.view, filters: { ...NO_FILTERS, query: 'the mountain' } } };
    expect(selectMatchingEvents(asking).map(({ id }) => id)).toEqual(['e1']);
    expect(
      hasOnlyCommonWords({ ...asking, view: { ...asking.view, filters: { ...NO_FILTERS, query: 'the' } } }),
    ).toBe(false);
  });
});
