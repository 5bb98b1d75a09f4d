import { itemAt } from '../../../model/lists.ts';

/**
 * Letters of Source Serif semibold by their maximum width, in multiples of the type size; the sans is narrower.
 * Unlisted letters count as wide, so that no line is ever cut off.
 */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  [' ', 0.24],
  ["ijlıf.,:;'’‘-()/", 0.35],
  ['rstzşIİJ“”', 0.48],
  ['aceçəgğS–0123456789', 0.57],
  ['bdhknopqoöuüvxyBCEFLPTZ', 0.66],
  ['ADGKNOQRUVXY', 0.76],
];
const WIDEST = 1.01;

const byLetter = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));

const widthOf = (letter: string): number => byLetter.get(letter) ?? WIDEST;

/** An upper bound of a text's width, in multiples of the type size. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0);

/** Breaks a text into lines of at most `width` type sizes; a longer word gets its own line. */
export function textLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As few lines as `width` allows, of similar length. */
export function evenLines(text: string, width: number): string[] {
  const count = textLines(text, width).length;
  let least = width / 2;
  let most = width;
  while (most - least > 0.1) {
    const middle = (least + most) / 2;
    if (
      textLines(text, middle).length > count ||
      textLines(text, middle).some((line) => textWidth(line) > middle)
    )
      least = middle;
    else most = middle;
  }
  return textLines(text, most);
}

/** A type size, and the number of lines that fit. */
interface Setting {
  readonly size: number;
  readonly most: number;
}

/** The text in the first setting in which it fits; in the last one, cut with an ellipsis if needed. */
export function fitText(text: string, settings: readonly Setting[], width: number) {
  for (const { size, most } of settings) {
    const lines = evenLines(text, width / size);
    if (lines.length <= most && lines.every((line) => textWidth(line) * size <= width))
      return { size, lines };
  }
  const { size, most } = itemAt(settings, settings.length - 1);
  const lines = textLines(text, width / size);
  return { size, lines: lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]} …`] : lines };
}
