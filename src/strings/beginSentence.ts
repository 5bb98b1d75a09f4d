import type { Strings } from './strings.ts';

/** A text with a capital letter, for a note that stands alone. What begins with a quotation mark or digit stays. */
export function beginSentence(text: string, { language }: Pick<Strings, 'language'>): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
