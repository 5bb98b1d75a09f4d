import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { matchesTime } from './matchesTime.ts';
import { alternativesOf, type QueryTerm, type WordPattern } from './parseQuery.ts';
import type { Searcher, SearchResult } from './Searcher.ts';
import { haystackOf, searchedTexts } from './searchedTexts.ts';

/** Whether the haystack contains the words in sequence. */
export const hasPattern = (haystack: string, { words, whole }: WordPattern): boolean =>
  haystack.includes(` ${words.join(' ')}${whole ? ' ' : ''}`);

/** Searches every event in turn. Does not correct typing errors, but needs no index. */
export function plainSearcher(dataset: Dataset): Searcher {
  const haystacks = new Map<TimelineEvent, string>();
  const haystack = (event: TimelineEvent) => {
    const text = haystacks.get(event) ?? haystackOf(searchedTexts(event, dataset));
    haystacks.set(event, text);
    return text;
  };
  const find = (terms: readonly QueryTerm[]): SearchResult => {
    const alternatives = terms.map(alternativesOf);
    const isFound = (event: TimelineEvent) => (pattern: WordPattern) =>
      matchesTime(event, pattern) || hasPattern(haystack(event), pattern);
    const events = [...dataset.events.values()].filter((event) => {
      const isIn = isFound(event);
      return alternatives.every((patterns) => patterns.some(isIn));
    });
    return {
      ids: new Set(events.map(({ id }) => id)),
      patterns: alternatives.flat(),
      alternatives,
      corrections: [],
      synonyms: [],
    };
  };
  return { find, locate: () => [], findPages: () => [] };
}
