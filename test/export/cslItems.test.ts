import { describe, expect, test } from 'vitest';
import { cslDate } from '../../src/export/cslDate.ts';
import { articleItem, eventItem, sourceItem, sourceItems } from '../../src/export/cslItems.ts';
import type { Article } from '../../src/model/article.ts';
import type { Source } from '../../src/model/source.ts';
import { ENGLISH } from '../../src/strings/strings.ts';
import { aDataset, anEvent, VOCABULARY } from '../helpers.ts';

describe('EDTF in CSL', () => {
  test.each([
    ['2022-09-14', { 'date-parts': [[2022, 9, 14]] }],
    ['2022-09', { 'date-parts': [[2022, 9]] }],
    ['1994', { 'date-parts': [[1994]] }],
    ['1994~', { 'date-parts': [[1994]], circa: true }],
    ['2022-09-14?', { 'date-parts': [[2022, 9, 14]], circa: true }],
    [
      '2020-09-27/2020-11-10',
      {
        'date-parts': [
          [2020, 9, 27],
          [2020, 11, 10],
        ],
      },
    ],
    ['1988~/1994', { 'date-parts': [[1988], [1994]], circa: true }],
    ['2020-09-27/2020-09-27', { 'date-parts': [[2020, 9, 27]] }],
    ['2001-23', { 'date-parts': [[2001]], season: 3 }],
    ['1900-XX', { 'date-parts': [[1900]] }],
    ['1900-05-XX', { 'date-parts': [[1900, 5]] }],
    ['1900-05-XX/1901', { 'date-parts': [[1900, 5], [1901]] }],
    ['199X', { literal: '199X' }],
    ['1994/..', { literal: '1994/..' }],
  ])('%s', (edtf, expected) => expect(cslDate(edtf)).toEqual(expected));
});

test('an event is cited as an entry of the chronology, with the as-of date', () => {
  const dataset = { ...aDataset([anEvent('a', '1992')]), author: 'Some people', publisher: 'A house' };
  const item = eventItem(
    dataset,
    dataset.events.get('a')!,
    {
      address: 'https://example.org/?event=a',
      today: '2026-11-24',
    },
    ENGLISH,
  );
  expect(item).toEqual({
    id: 'araxes-a',
    type: 'entry-encyclopedia',
    title: 'a',
    author: [{ literal: 'Some people' }],
    'container-title': 'A test',
    publisher: 'A house',
    issued: { 'date-parts': [[2026, 1, 1]] },
    version: '1 January 2026',
    URL: 'https://example.org/?event=a',
    accessed: { 'date-parts': [[2026, 11, 24]] },
    language: 'en',
  });
});

const anArticle = (changes: Partial<Article>): Article =>
  ({
    id: 'a02',
    title: 'A truce',
    publisher: 'United News of Bangladesh',
    agency: 'AP',
    published: { edtf: '2022-09-15~' },
    ...changes,
  }) as Article;

test('an article is cited under its agency, in the paper that printed it, with a date as certain as it is', () => {
  expect(articleItem(anArticle({}))).toMatchObject({
    type: 'article-newspaper',
    author: [{ literal: 'Associated Press' }],
    'container-title': 'United News of Bangladesh',
    issued: { 'date-parts': [[2022, 9, 15]], circa: true },
  });
});

test('a paper’s own report has no author besides the paper; two agencies are two authors', () => {
  expect(articleItem(anArticle({ agency: 'United News of Bangladesh (own report)' })).author).toBeUndefined();
  const { agency: _, ...own } = anArticle({});
  expect(articleItem(own).author).toBeUndefined();
  expect(articleItem(anArticle({ agency: 'AP/AFP' })).author).toEqual([
    { literal: 'Associated Press' },
    { literal: 'Agence France-Presse' },
  ]);
});

describe('a source', () => {
  const source: Source = {
    id: 's',
    publisher: 'A paper',
    title: 'A title',
    date: '2020-01',
    url: 'https://example.org/',
    perspective: 'am',
    seen: true,
  };

  test('has the side it writes from', () => {
    expect(sourceItem(source, VOCABULARY, ENGLISH)).toEqual({
      id: 's',
      type: 'webpage',
      title: 'A title',
      'container-title': 'A paper',
      issued: { 'date-parts': [[2020, 1]] },
      URL: 'https://example.org/',
      note: 'Perspective: Armenian',
      custom: { perspective: 'am', seen: true },
    });
  });

  test('says so if it was not read; an encyclopedia is one; one without address is a document', () => {
    expect(sourceItem({ ...source, seen: false }, VOCABULARY, ENGLISH).note).toMatch(
      /^Perspective: Armenian; .+/,
    );
    expect(sourceItem({ ...source, original: 'AP' }, VOCABULARY, ENGLISH).note).toBe(
      'Original: AP; Perspective: Armenian',
    );
    expect(sourceItem({ ...source, perspective: 'enc' }, VOCABULARY, ENGLISH).type).toBe(
      'entry-encyclopedia',
    );
    const { url, ...unlinked } = source;
    expect(sourceItem(unlinked, VOCABULARY, ENGLISH)).toMatchObject({ type: 'document' });
  });

  test('names what it copies apart from the notes, too, for the citations', () =>
    expect(sourceItem({ ...source, original: 'AP' }, VOCABULARY, ENGLISH).custom).toEqual({
      perspective: 'am',
      seen: true,
      original: 'AP',
    }));

  test('that only claims describe is among all sources, once, with what it copies', () => {
    const claim = (id: string, url: string) => ({
      id,
      event: 'a',
      topic: 'motive',
      speaker: 'Iran',
      statement: 'It says so.',
      verified: true,
      source: { publisher: 'B', date: '1993', url, original: 'AP, “Title”' },
    });
    const dataset = aDataset([anEvent('a', '1992')], {
      sources: [{ id: 's1', publisher: 'A', url: 'https://a.org/', perspective: 'int', seen: true }],
      claims: [claim('c1', 'https://a.org/'), claim('c2', 'https://b.org/'), claim('c3', 'https://b.org/')],
    });
    const [own, described, ...others] = sourceItems(dataset, ENGLISH);
    expect([own!.id, others]).toEqual(['s1', []]);
    expect(described).toMatchObject({
      id: 'c2-source',
      type: 'webpage',
      'container-title': 'B',
      issued: { 'date-parts': [[1993]] },
      URL: 'https://b.org/',
      note: 'Original: AP, “Title”',
      source: 'A test; As of 1 January 2026; CC0',
    });
  });

  test('says which chronology it was taken from', () => {
    const dataset = { ...aDataset(), origin: { address: 'https://example.org/' } };
    expect(sourceItems(dataset, ENGLISH)[0]!.source).toBe(
      'A test; As of 1 January 2026; CC0; https://example.org/',
    );
  });
});
