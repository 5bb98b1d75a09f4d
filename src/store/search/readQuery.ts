import type { TimeSpan } from '../../model/time.ts';
import { findDates } from './findDates.ts';
import { plainText } from './plainText.ts';
import { compoundsOf, fold, joinParts, wordsIn } from './words.ts';

/** Folded words in a row. The last may be the beginning of a longer one ("shu" finds "Shusha"), unless `whole`. */
export interface Pattern {
  readonly words: readonly string[];
  readonly whole: boolean;
  /** Where the words name a time: an event of that time has what is sought, whatever its texts say. */
  readonly span?: TimeSpan;
}

/** One thing that the reader seeks: a word, a date, or a phrase in quotation marks. */
export interface Sought extends Pattern {
  /** As the reader wrote it, in plain characters and without quotation marks. */
  readonly written: string;
  /** Where it stands in the query. */
  readonly start: number;
  readonly end: number;
}

const MARKS = '"“”„«»';
const PHRASE = new RegExp(`[${MARKS}]([^${MARKS}]*)([${MARKS}]|$)`, 'gu');

/** What a query asks for; an event must have all of it. A phrase that is still being typed is open at its end. */
export function readQuery(query: string): readonly Sought[] {
  const { text, startOf, endOf } = plainText(query);
  return readPlain(text).map((sought) => ({
    ...sought,
    start: startOf(sought.start),
    end: endOf(sought.end - 1),
  }));
}

function readPlain(text: string): Sought[] {
  const sought: Sought[][] = [];
  let at = 0;
  for (const { 0: chunk, 1: phrase, 2: close, index } of text.matchAll(PHRASE)) {
    sought.push(readLoose(text.slice(at, index), at), readPhrase(phrase!, chunk, close !== '', index));
    at = index + chunk.length;
  }
  return [...sought, readLoose(text.slice(at), at)].flat();
}

/** What stands outside quotation marks: dates, and words one by one. */
function readLoose(text: string, offset: number): Sought[] {
  const sought: Sought[][] = [];
  let at = 0;
  for (const { start, end, span } of findDates(text)) {
    sought.push(readWords(text.slice(at, start), offset + at));
    const written = text.slice(start, end);
    const words = wordsIn(written).simple.map(({ folded }) => folded);
    sought.push([
      { written, words, whole: words.length > 1, span, start: offset + start, end: offset + end },
    ]);
    at = end;
  }
  return [...sought, readWords(text.slice(at), offset + at)].flat();
}

const readWords = (text: string, offset: number): Sought[] =>
  compoundsOf(text).map(({ 0: written, index }) => ({
    written,
    words: [joinParts(fold(written))],
    whole: false,
    start: offset + index,
    end: offset + index + written.length,
  }));

function readPhrase(phrase: string, chunk: string, whole: boolean, start: number): Sought[] {
  const words = wordsIn(phrase).simple.map(({ folded }) => folded);
  if (words.length === 0) return [];
  return [{ written: phrase.trim(), words, whole, start, end: start + chunk.length }];
}

/** The query without one of the things it asks for. */
export const withoutSought = (query: string, { start, end }: Sought): string =>
  `${query.slice(0, start).trimEnd()} ${query.slice(end).trimStart()}`.trim();
