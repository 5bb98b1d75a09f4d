import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { matchesTime } from './matchesTime.ts';
import { alternativesOf, type WordPattern } from './parseQuery.ts';
import type { Searcher } from './Searcher.ts';
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
  return {
    find: (terms) => ({
      ids: new Set(
        [...dataset.events.values()]
          .filter((event) =>
            terms.every((term) =>
              alternativesOf(term).some(
                (pattern) => matchesTime(event, pattern) || hasPattern(haystack(event), pattern),
              ),
            ),
          )
          .map(({ id }) => id),
      ),
      patterns: terms.flatMap(alternativesOf),
      alternatives: terms.map(alternativesOf),
      corrections: [],
      synonyms: [],
    }),
    locate: () => [],
    findPages: () => [],
  };
}
