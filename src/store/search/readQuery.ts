import { compoundsOf, fold, joinParts, wordsIn } from './words.ts';

/** Folded words in a row. The last may be the beginning of a longer one ("shu" finds "Shusha"), unless `whole`. */
export interface Pattern {
  readonly words: readonly string[];
  readonly whole: boolean;
}

/** One thing that the reader seeks: a word, or a phrase in quotation marks. */
export interface Sought extends Pattern {
  /** As the reader wrote it, without quotation marks. */
  readonly written: string;
  /** Where it stands in the query. */
  readonly start: number;
  readonly end: number;
}

const MARKS = '"“”„«»';
const CHUNK = new RegExp(`[${MARKS}]([^${MARKS}]*)([${MARKS}]|$)|[^\\s${MARKS}]+`, 'gu');

/** What a query asks for; an event must have all of it. A phrase that is still being typed is open at its end. */
export const readQuery = (query: string): readonly Sought[] =>
  [...query.matchAll(CHUNK)].flatMap(({ 0: chunk, 1: phrase, 2: close, index }) =>
    phrase === undefined ? readWords(chunk, index) : readPhrase(phrase, chunk, close !== '', index),
  );

const readWords = (chunk: string, at: number): Sought[] =>
  compoundsOf(chunk).map(({ 0: written, index }) => ({
    written,
    words: [joinParts(fold(written))],
    whole: false,
    start: at + index,
    end: at + index + written.length,
  }));

function readPhrase(phrase: string, chunk: string, whole: boolean, start: number): Sought[] {
  const words = wordsIn(phrase).simple.map(({ folded }) => folded);
  if (words.length === 0) return [];
  return [{ written: phrase.trim(), words, whole, start, end: start + chunk.length }];
}

/** The query without one of the things it asks for. */
export const withoutSought = (query: string, { start, end }: Sought): string =>
  `${query.slice(0, start).trimEnd()} ${query.slice(end).trimStart()}`.trim();
