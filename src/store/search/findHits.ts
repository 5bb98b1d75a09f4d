import type { Pattern } from './readQuery.ts';
import { type Word, wordsIn } from './words.ts';

/** Where a text has what is sought, in UTF-16 units, the end not included. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Whole words that begin with what is sought, and phrases. */
export function findHits(text: string, patterns: readonly Pattern[]): Hit[] {
  if (patterns.length === 0) return [];
  const { simple, compound } = wordsIn(text);
  return patterns.flatMap((pattern) => {
    const hits = simple.flatMap((_, at) => hitAt(simple, at, pattern));
    if (pattern.words.length > 1) return hits;
    const isNew = (word: Word) => !hits.some(({ start, end }) => start >= word.start && end <= word.end);
    return [...hits, ...compound.filter((word) => isAt([word], 0, pattern) && isNew(word))];
  });
}

function hitAt(words: readonly Word[], at: number, pattern: Pattern): Hit[] {
  const last = words[at + pattern.words.length - 1];
  return last && isAt(words, at, pattern) ? [{ start: words[at]!.start, end: last.end }] : [];
}

const isAt = (words: readonly Word[], at: number, { words: sought, whole }: Pattern): boolean =>
  sought.every((wanted, index) => {
    const { folded } = words[at + index]!;
    return whole || index < sought.length - 1 ? folded === wanted : folded.startsWith(wanted);
  });
