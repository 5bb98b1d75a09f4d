/** A range of a text that is shown differently; offsets in UTF-16 units, the end not included. */
export interface Annotation<Meaning> {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** A piece of the text, with its meaning if it has one. */
export interface Piece<Meaning> {
  readonly text: string;
  readonly meaning?: Meaning;
}

/** Splits a text at its annotations. If two overlap, the one that starts first is kept. */
export function annotate<Meaning>(
  text: string,
  annotations: readonly Annotation<Meaning>[],
): Piece<Meaning>[] {
  const pieces: Piece<Meaning>[] = [];
  let at = 0;
  for (const { start, end, meaning } of [...annotations].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), meaning });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** The words of a text with their positions. */
export const wordsOf = (text: string): readonly RegExpExecArray[] => [
  ...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu),
];
