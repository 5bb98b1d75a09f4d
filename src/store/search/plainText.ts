/** Characters that nobody sees: soft hyphens, joiners and spaces of no width, marks of direction, the tatweel. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\u0640/gu;
const APOSTROPHES = /[\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u02c8\u02ca\u02cb\u2032\u00b4]/g;
/** Dashes, too, but for the em dash, which parts what stands round it. */
const HYPHENS = /[\u2010-\u2013\u2212\u2043\u05be\u058a]/g;
const OTHER_DIGITS = /[٠-٩۰-۹]/g;
/** A character with the marks on it, which only together have a plain form. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gsu;
const ASCII = /^[\0-\x7f]*$/;

/** A text in plain characters, and where they stand in the text as it was written, in UTF-16 units. */
export interface PlainText {
  readonly text: string;
  /** Where that from which the character at an index of the plain text was made begins, and where it ends. */
  startOf(index: number): number;
  endOf(index: number): number;
}

/** One apostrophe, one hyphen, one set of digits: each takes the place of a single other. */
const unify = (text: string): string =>
  text
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));

/** Also the plain forms of ligatures and of wide, raised or circled characters, and nothing unseen. */
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
