const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small number as a word, larger ones in digits. */
export const inWords = (count: number): string => WORDS[count] ?? String(count);
