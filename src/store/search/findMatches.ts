import { itemAt } from '../../model/lists.ts';
import type { WordPattern } from './parseQuery.ts';
import { type Word, wordsIn } from './words.ts';

/** Where a text matches the query, in UTF-16 units; the end is not included. */
export interface TextMatch {
  readonly start: number;
  readonly end: number;
}

/** Matches whole words that begin with a term, and phrases. */
export function findMatches(text: string, patterns: readonly WordPattern[]): TextMatch[] {
  if (patterns.length === 0) return [];
  const { simple, compound } = wordsIn(text);
  return patterns.flatMap((pattern) => {
    const matches = simple.flatMap((_, at) => matchAt(simple, at, pattern));
    if (pattern.words.length > 1) return matches;
    const isNew = (word: Word) => !matches.some(({ start, end }) => start >= word.start && end <= word.end);
    return [...matches, ...compound.filter((word) => isAt([word], 0, pattern) && isNew(word))];
  });
}

function matchAt(words: readonly Word[], at: number, pattern: WordPattern): TextMatch[] {
  const [first, last] = [words[at], words[at + pattern.words.length - 1]];
  return first && last && isAt(words, at, pattern) ? [{ start: first.start, end: last.end }] : [];
}

const isAt = (words: readonly Word[], at: number, { words: wanted, whole }: WordPattern): boolean =>
  wanted.every((prefix, index) => {
    const { folded } = itemAt(words, at + index);
    return whole || index < wanted.length - 1 ? folded === prefix : folded.startsWith(prefix);
  });
