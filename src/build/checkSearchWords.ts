import { shorten } from '../load/shorten.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DataIssue } from '../model/issue.ts';
import { parseQuery } from '../store/search/parseQuery.ts';
import { plainSearcher } from '../store/search/plainSearcher.ts';
import { wordTable } from '../store/search/wordTable.ts';

/**
 * Checks the words of the search: a common word with synonyms would never find them, and a list of synonyms of which no
 * event has one is of no use.
 */
export function checkSearchWords(dataset: Dataset, file: string): DataIssue[] {
  const { synonyms, common } = dataset.vocabulary.search;
  const table = wordTable(dataset.vocabulary.search);
  const issue = (field: string, value: string, expected: string): DataIssue => ({
    file,
    record: 'search',
    field,
    value: shorten(value),
    expected,
  });
  const wordsOf = (text: string) => parseQuery(text, undefined, table);
  const both = synonyms
    .flatMap(({ typed, found }) => [...typed, ...found])
    .filter((text) => wordsOf(text).length === 1 && wordsOf(text).every((term) => term.common));
  const phrases = [...synonyms.flatMap(({ typed }) => typed), ...common].filter(
    (text) => wordsOf(text).length !== 1,
  );
  const { find } = plainSearcher(dataset);
  const isFound = (text: string) => find(parseQuery(`"${text}"`)).ids.size > 0;
  const dead = synonyms.filter(({ found }) => !found.some(isFound));
  return [
    ...both.map((text) => issue('synonyms', text, 'a word that is not also common')),
    ...phrases.map((text) => issue('typed', text, 'a single word')),
    ...dead.map(({ found }) => issue('found', found.join(', '), 'a list with a word of any event')),
  ];
}
