const MARKS = /\p{M}/gu;
const ASCII = /^[\0-\x7f]*$/;

/** Lower case without diacritics, so that "Agdam" finds "Ağdam"; Arabic letters as Persian writes them. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ə', 'a')
    .replaceAll('և', 'եւ')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک');
}

/** A word of a text, folded; where it stands in the text, in UTF-16 units, the end not included. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order; and those written in parts ("cease-fire", "6,700") once more as one. */
export interface Words {
  readonly simple: readonly Word[];
  readonly compound: readonly Word[];
}

const PART = /[\p{L}\p{M}\p{N}]+/gu;
const COMPOUND = /[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ‐‑–-]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;
const JOINER = /[^\p{L}\p{M}\p{N}]/u;

/** The same texts are looked at with every key that is typed. */
const known = new Map<string, Words>();
const MOST_KNOWN = 4000;

export function wordsIn(text: string): Words {
  const before = known.get(text);
  if (before) return before;
  const simple = [...text.matchAll(PART)].map(toWord);
  const compound = compoundsOf(text).filter(({ 0: word }) => JOINER.test(word));
  const words = { simple, compound: compound.map(toWord).map(inOne) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, words);
  return words;
}

const toWord = ({ 0: word, index }: RegExpExecArray): Word => ({
  folded: fold(word),
  start: index,
  end: index + word.length,
});
const inOne = (word: Word): Word => ({ ...word, folded: joinParts(word.folded) });

/** "cease-fire" in one: "ceasefire". */
export const joinParts = (folded: string): string => folded.replace(/[^\p{L}\p{N}]/gu, '');

/** The compounds of a text as they are written: "cease-fire", "6,700". */
export const compoundsOf = (text: string): readonly RegExpExecArray[] => [...text.matchAll(COMPOUND)];
