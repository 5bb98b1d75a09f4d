import { describe, expect, test } from 'vitest';
import { IndexedSearcher } from '../../../src/store/search/IndexedSearcher.ts';
import { parseQuery } from '../../../src/store/search/parseQuery.ts';
import { plainSearcher } from '../../../src/store/search/plainSearcher.ts';
import { aDataset, anEvent, aPlace } from '../../helpers.ts';

const GANJA = aPlace('ganja', 'Ganja', {
  names: {
    hy: { latin: 'Gandzak', script: 'Գանձակ', seen: true },
    az: { latin: 'Gəncə', seen: true },
    fa: { latin: 'Ganjeh', script: 'گنجه', seen: true },
  },
});
const ARTICLE = {
  id: 'a01',
  title: 'Missiles on a town',
  publisher: 'A paper',
  agency: 'AP',
  age_label: '2 years ago',
  published: '2020-10-11',
  published_note: 'as printed',
  complete: true,
  relevance: 'r',
  on_conflict: true,
  sources: [],
  passages: [
    {
      id: 'a01-1',
      label: 'Strike',
      event: 'strike',
      excerpts: [
        {
          line: 1,
          text: `Rescuers ${'searched the ruins and '.repeat(5)}carried a wounded girl out at dawn on the tenth.`,
        },
      ],
    },
  ],
};
const CLAIM = {
  id: 'c1',
  event: 'strike',
  topic: 'killed',
  speaker: 'Prosecutor',
  statement: 'Ten people were killed.',
  quote: 'we mourn them',
  verified: true,
  source: { publisher: 'A paper' },
};
const dataset = aDataset(
  [
    anEvent('truce', '1994', { title: 'A cease-fire', kind: 'cease-fire' }),
    anEvent('strike', '2020-10-11', {
      title: 'Missile attack',
      places: ['ganja'],
      kind: 'attack',
      articles: ['a01'],
    }),
    anEvent('talks', '2022', { title: 'Talks in Yerevan', actors: ['osce'] }),
  ],
  {
    places: [aPlace('yerevan', 'Yerevan'), GANJA],
    articles: [ARTICLE],
    claims: [CLAIM],
  },
);
const searcher = (await IndexedSearcher.of(dataset))!;
const find = (query: string) => searcher.find(parseQuery(query));
const ids = (query: string) => [...find(query).ids];

test('the data of this test is valid', () => expect(dataset.issues).toEqual([]));

describe('the events found', () => {
  test.each([
    ['missile', ['strike']],
    ['MISS', ['strike']],
    ['talks osce', ['talks']],
    ['talks ganja', []],
    ['ganca', ['strike']],
    ['Gəncə', ['strike']],
    ['գանձակ', ['strike']],
    ['گنجه', ['strike']],
    ['girl', ['strike']],
    ['mourn', ['strike']],
    ['prosecutor ten', ['strike']],
    ['Missiles town', ['strike']],
    ['ceasefire', ['truce']],
    ['cease-fire', ['truce']],
    ['Attack', ['strike']],
    ['diplomacy', ['talks']],
    ['"wounded girl"', ['strike']],
    ['"girl wounded"', []],
    ['"wounded gir"', []],
    ['"wounded gir', ['strike']],
    ['paper', ['truce', 'strike', 'talks']],
  ])('%j finds %j', (query, found) => expect(ids(query)).toEqual(found));

  test('are the same as those of the plain search, except for claims, kinds and typos', () => {
    const plain = plainSearcher(dataset);
    for (const query of ['missile', 'talks osce', 'Gəncə', 'ceasefire', '"wounded girl"', 'nothing'])
      expect([...plain.find(parseQuery(query)).ids]).toEqual(ids(query));
  });
});

describe('a time', () => {
  const events = [
    anEvent('year', '1992', { title: 'Shelling of Shusha' }),
    anEvent('month', '1992-05~', { title: 'Talks' }),
    anEvent('war', '1991-12-30/1992-05-09', { title: 'A siege' }),
    anEvent('later', '2001', { title: 'Looking back at May 1992' }),
    anEvent('other', '1993-05-08', { title: 'Shusha, 8 May' }),
  ];
  const places = aDataset(events);
  test.each([
    ['1992', ['year', 'month', 'war', 'later']],
    ['May 1992', ['year', 'month', 'war', 'later']],
    ['1992-05-09', ['year', 'month', 'war']],
    ['10/05/1992', ['year', 'month']],
    ['December 1991', ['war']],
    ['1991 - 1993', ['year', 'month', 'war', 'other']],
    ['shusha 1992', ['year']],
    ['1992 may', ['later']],
    ['"May 1992"', ['later']],
    ['April 1994', []],
  ])('%j finds %j, with the index and without', async (query, found) => {
    const indexed = (await IndexedSearcher.of(places))!;
    const sorted = (ids: Iterable<string>) => [...ids].sort();
    expect(sorted(indexed.find(parseQuery(query)).ids)).toEqual([...found].sort());
    expect(sorted(plainSearcher(places).find(parseQuery(query)).ids)).toEqual([...found].sort());
  });

  test('is not quoted where the list shows the date', () => {
    const dated = dataset.events.get('strike')!;
    expect(searcher.locate(dated, parseQuery('October 2020'))).toEqual([]);
  });
});

describe('typos', () => {
  test.each([
    ['Gangja', 'Ganja', 'strike'],
    ['Yerevn', 'Yerevan', 'truce'],
    ['misile', 'Missile', 'strike'],
  ])('%j shows %j', (query, shown, first) => {
    expect(find(query).corrections).toEqual([{ written: query, shown: [shown] }]);
    expect(ids(query)[0]).toBe(first);
  });

  test('are not corrected where the word occurs somewhere, is short, a number, or in quotation marks', () => {
    for (const query of ['gan', 'oxe', '1995', '"Gangja"', 'zzzzzzzz'])
      expect(find(query).corrections).toEqual([]);
    expect(ids('oxe')).toEqual([]);
    expect(ids('zzzzzzzz')).toEqual([]);
  });

  test('mark the word that was found instead, not longer ones', () => {
    expect(find('Gangja').patterns).toEqual([{ words: ['ganja'], whole: true }]);
  });
});

describe('the snippet', () => {
  const locate = (query: string) => searcher.locate(dataset.events.get('strike')!, find(query).patterns);

  test('is missing where the list shows the match', () => {
    for (const query of ['missile', 'ganja', 'happened', 'attack']) expect(locate(query)).toEqual([]);
  });

  test('is the exact words of an excerpt round the match, cut between words', () => {
    const [snippet] = locate('girl');
    expect(snippet).toMatchObject({ where: 'excerpt', of: 'Missiles on a town', cut: { before: true } });
    expect(ARTICLE.passages[0]!.excerpts[0]!.text).toContain(` ${snippet!.text}`);
    expect(snippet!.text).toContain('a wounded girl out');
    expect(snippet!.text.length).toBeLessThan(130);
  });

  test('names the claim, the name of the place, the source', () => {
    expect(locate('mourn')).toMatchObject([{ where: 'quote', of: 'Prosecutor', text: 'we mourn them' }]);
    expect(locate('gəncə')).toMatchObject([{ where: 'otherName', of: 'Ganja', text: 'Gəncə' }]);
    expect(locate('paper')).toMatchObject([{ where: 'source', text: 'A paper' }]);
  });

  test('occurs once where one text has several words', () => {
    expect(locate('girl dawn')).toHaveLength(1);
    expect(locate('girl mourn')).toHaveLength(2);
  });
});

test('making an index that is no longer needed is cancelled', async () => {
  const events = Array.from({ length: 3000 }, (_, index) => anEvent(`e${index}`, '1990'));
  const stop = new AbortController();
  const making = IndexedSearcher.of(aDataset(events), stop.signal);
  stop.abort();
  expect(await making).toBeUndefined();
});
