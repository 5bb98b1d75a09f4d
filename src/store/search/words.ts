import { plainText, simplify } from './plainText.ts';

const MARKS = /\p{M}/gu;
const ASCII = /^[\0-\x7f]*$/;

/** Letter variants, mapped to one form. Arabic letters are mapped to their Persian forms. */
const SAME_LETTERS: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ə: 'a', æ: 'ae', œ: 'oe', ß: 'ss', և: 'եւ' },
  ...{ ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه' },
};
const VARIED = new RegExp(`[${Object.keys(SAME_LETTERS).join('')}]`, 'gu');

/** Lower case, plain characters, no diacritics, so that "Agdam" matches "Ağdam". */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return simplify(text)
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(VARIED, (letter) => SAME_LETTERS[letter] ?? letter);
}

/** A folded word and its position in the original text, in UTF-16 units; the end is not included. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order, and compounds ("cease-fire", "6,700") also as one word. */
export interface Words {
  readonly simple: readonly Word[];
  readonly compound: readonly Word[];
}

// These expect plain text: every apostrophe is "'", every hyphen "-".
const PART = /[\p{L}\p{M}\p{N}]+/gu;
const COMPOUND = /[\p{L}\p{M}\p{N}]+(?:(?:['-]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;
const JOINER = /[^\p{L}\p{M}\p{N}]/u;

/** A cache: the same texts are searched with every key that is typed. */
const known = new Map<string, Words>();
const MOST_KNOWN = 4000;

export function wordsIn(written: string): Words {
  const before = known.get(written);
  if (before) return before;
  const { text, startOf, endOf } = plainText(written);
  const toWord = ({ 0: word, index }: RegExpExecArray): Word => ({
    folded: fold(word),
    start: startOf(index),
    end: endOf(index + word.length - 1),
  });
  const simple = [...text.matchAll(PART)].map(toWord);
  const compound = compoundsOf(text).filter(({ 0: word }) => JOINER.test(word));
  const words = { simple, compound: compound.map(toWord).map(inOne) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written, words);
  return words;
}

const inOne = (word: Word): Word => ({ ...word, folded: joinParts(word.folded) });

/** "cease-fire" becomes "ceasefire". */
export const joinParts = (folded: string): string => folded.replace(/[^\p{L}\p{N}]/gu, '');

/** The compounds of a plain text as written: "cease-fire", "6,700". */
export const compoundsOf = (text: string): readonly RegExpExecArray[] => [...text.matchAll(COMPOUND)];
