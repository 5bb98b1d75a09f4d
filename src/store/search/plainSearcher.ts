import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { matchesTime } from './matchesTime.ts';
import type { WordPattern } from './parseQuery.ts';
import type { Searcher } from './Searcher.ts';
import { haystackOf, searchedTexts } from './searchedTexts.ts';

/** True when the haystack has the words in a row. */
export const hasPattern = (haystack: string, { words, whole }: WordPattern): boolean =>
  haystack.includes(` ${words.join(' ')}${whole ? ' ' : ''}`);

/** Reads through every event: no typing errors forgiven, but there from the beginning. */
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
            terms.every((pattern) => matchesTime(event, pattern) || hasPattern(haystack(event), pattern)),
          )
          .map(({ id }) => id),
      ),
      patterns: terms,
      corrections: [],
    }),
    locate: () => [],
  };
}
