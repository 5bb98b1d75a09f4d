import type { SearchWords } from '../../model/vocabulary.ts';
import { weakMemoize } from '../memoize.ts';
import type { WordPattern } from './parseQuery.ts';
import { compoundsOf, fold, joinParts, wordsIn } from './words.ts';

/** The synonyms and common words of a chronology, by their folded form. */
export interface WordTable {
  readonly isCommon: (word: string) => boolean;
  /** What is searched for beside a word; empty for a word without synonyms. */
  readonly synonymsOf: (word: string) => readonly WordPattern[];
  /** All words with synonyms. */
  readonly words: readonly string[];
  /** The words with synonyms that begin with this, which may not have been typed to its end. */
  readonly startingWith: (word: string) => readonly string[];
}

/** A shorter beginning could become too many words. */
const LEAST_BEGINNING = 4;

export const wordTable = weakMemoize(({ synonyms, common }: SearchWords): WordTable => {
  const commonWords = new Set(common.map(foldWord));
  const beside = new Map<string, readonly WordPattern[]>();
  for (const { typed, found } of synonyms) {
    const patterns = found.map(toPattern);
    // A phrase is found, but not typed: each of its words is a term of its own.
    const single = patterns.filter(({ words }) => words.length === 1).map(({ words }) => words.join());
    for (const word of new Set([...typed.map(foldWord), ...single]))
      beside.set(word, [...(beside.get(word) ?? []), ...patterns]);
  }
  const found = new Map([...beside].map(([word, patterns]) => [word, withOrigin(word, patterns)]));
  return {
    isCommon: (word) => commonWords.has(word),
    words: [...found.keys()],
    synonymsOf: (word) => found.get(word) ?? [],
    startingWith: (word) =>
      word.length < LEAST_BEGINNING ? [] : [...found.keys()].filter((it) => it.startsWith(word)),
  };
});

/** Each once, with the word that they stand for. */
function withOrigin(word: string, patterns: readonly WordPattern[]): readonly WordPattern[] {
  const once = new Map(patterns.map((pattern) => [pattern.words.join(' '), pattern]));
  once.delete(word);
  return [...once.values()].map((pattern) => ({ ...pattern, insteadOf: word }));
}

const foldWord = (word: string): string => joinParts(fold(word));

/** Whole words only: "flee" must not find "fleet". */
function toPattern(written: string): WordPattern {
  const compounds = compoundsOf(written);
  const words =
    compounds.length === 1 ? [foldWord(written)] : wordsIn(written).simple.map(({ folded }) => folded);
  return { words, whole: true, written };
}
