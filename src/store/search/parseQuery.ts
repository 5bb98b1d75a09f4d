import type { TimeSpan } from '../../model/time.ts';
import type { MonthNames } from '../../strings/writeDate.ts';
import { findDates } from './findDates.ts';
import { plainText } from './plainText.ts';
import { compoundsOf, fold, joinParts, wordsIn } from './words.ts';
import type { WordTable } from './wordTable.ts';

/** Consecutive folded words. The last may be a prefix ("shu" matches "Shusha"), unless `whole`. */
export interface WordPattern {
  readonly words: readonly string[];
  readonly whole: boolean;
  /** If the words name a time, events of that time match, whatever their texts say. */
  readonly span?: TimeSpan;
  /** The word of the query for which a synonym is searched. */
  readonly insteadOf?: string;
  /** As typed, or as the table of synonyms has it. */
  readonly written?: string;
}

/** One term of the query: a word, a date, or a phrase in quotation marks. */
export interface QueryTerm extends WordPattern {
  /** As typed, in plain characters and without quotation marks. */
  readonly written: string;
  /** Its position in the query. */
  readonly start: number;
  readonly end: number;
  /** Synonyms: the term is found where one of them is. */
  readonly synonyms?: readonly WordPattern[];
  /** A word that says nothing of what is looked for: every event has it. */
  readonly common?: boolean;
}

/** What a query is parsed with beside English. */
interface Reading {
  /** Names of months beside the English ones. */
  readonly months: MonthNames | undefined;
  readonly table: WordTable | undefined;
}

const MARKS = '"“”„«»';
const PHRASE = new RegExp(`[${MARKS}]([^${MARKS}]*)([${MARKS}]|$)`, 'gu');

/**
 * What a query asks for; an event must have all of it but common words. A phrase that is still being typed is open at
 * its end. `months` has names of months beside the English ones.
 */
export function parseQuery(query: string, months?: MonthNames, table?: WordTable): readonly QueryTerm[] {
  const { text, startOf, endOf } = plainText(query);
  return parsePlain(text, { months, table }).map((term) => ({
    ...term,
    start: startOf(term.start),
    end: endOf(term.end - 1),
  }));
}

/** What a term may be found by: the term itself, and its synonyms. */
export const alternativesOf = (term: QueryTerm): readonly WordPattern[] => [term, ...(term.synonyms ?? [])];

/** The terms that events must have. */
export const withoutCommon = (terms: readonly QueryTerm[]): readonly QueryTerm[] =>
  terms.filter(({ common }) => !common);

function parsePlain(text: string, reading: Reading): QueryTerm[] {
  const terms: QueryTerm[][] = [];
  let at = 0;
  for (const { 0: chunk, 1: phrase = '', 2: close, index } of text.matchAll(PHRASE)) {
    terms.push(
      parseLoose(text.slice(at, index), at, reading),
      parsePhrase(phrase, chunk, close !== '', index),
    );
    at = index + chunk.length;
  }
  return [...terms, parseLoose(text.slice(at), at, reading)].flat();
}

/** The text outside quotation marks: dates, and single words. */
function parseLoose(text: string, offset: number, { months, table }: Reading): QueryTerm[] {
  const terms: QueryTerm[][] = [];
  let at = 0;
  for (const { start, end, span } of findDates(text, months)) {
    terms.push(parseWords(text.slice(at, start), offset + at, table));
    const written = text.slice(start, end);
    const words = wordsIn(written).simple.map(({ folded }) => folded);
    terms.push([{ written, words, whole: words.length > 1, span, start: offset + start, end: offset + end }]);
    at = end;
  }
  return [...terms, parseWords(text.slice(at), offset + at, table)].flat();
}

const parseWords = (text: string, offset: number, table: WordTable | undefined): QueryTerm[] =>
  compoundsOf(text).map(({ 0: written, index }) => {
    const word = joinParts(fold(written));
    const synonyms = table?.synonymsOf(word) ?? [];
    return {
      written,
      words: [word],
      whole: false,
      start: offset + index,
      end: offset + index + written.length,
      ...(synonyms.length > 0 && { synonyms }),
      ...(table?.isCommon(word) && { common: true }),
    };
  });

function parsePhrase(phrase: string, chunk: string, whole: boolean, start: number): QueryTerm[] {
  const words = wordsIn(phrase).simple.map(({ folded }) => folded);
  if (words.length === 0) return [];
  return [{ written: phrase.trim(), words, whole, start, end: start + chunk.length }];
}

/** The query without one of its terms. */
export const withoutTerm = (query: string, { start, end }: QueryTerm): string =>
  `${query.slice(0, start).trimEnd()} ${query.slice(end).trimStart()}`.trim();
