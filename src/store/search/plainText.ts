/** Invisible characters: soft hyphens, zero-width joiners and spaces, direction marks, the tatweel. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\u0640/gu;
const APOSTROPHES = /[\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u02c8\u02ca\u02cb\u2032\u00b4]/g;
/** Dashes, too, except the em dash, which separates words. */
const HYPHENS = /[\u2010-\u2013\u2212\u2043\u05be\u058a]/g;
const OTHER_DIGITS = /[٠-٩۰-۹]/g;
/** A character with its combining marks: their plain form is only defined together. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gsu;
const ASCII = /^[\0-\x7f]*$/;

/** A text in plain characters, with a mapping to positions in the original text, in UTF-16 units. */
export interface PlainText {
  readonly text: string;
  /** The start and end, in the original text, of what became the character at an index. */
  startOf(index: number): number;
  endOf(index: number): number;
}

/** Normalises apostrophes, hyphens and digits; the length does not change. */
const unify = (text: string): string =>
  text
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));

/** Also replaces ligatures and wide, raised or circled characters, and removes invisible ones. */
export const simplify = (text: string): string =>
  ASCII.test(text) ? text : unify(unify(text).normalize('NFKC').replace(UNSEEN, ''));

export function plainText(written: string): PlainText {
  const text = simplify(written);
  const isInPlace = text === written || text === unify(written);
  return isInPlace
    ? { text, startOf: (index) => index, endOf: (index) => index + 1 }
    : withPositions(written);
}

function withPositions(written: string): PlainText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { 0: character, index } of written.matchAll(CHARACTER)) {
    const plain = simplify(character);
    text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(index);
      ends.push(index + character.length);
    }
  }
  const { length } = written;
  return { text, startOf: (index) => starts[index] ?? length, endOf: (index) => ends[index] ?? length };
}
