import type { Vocabulary } from '../../../model/vocabulary.ts';

/**
 * The number of the side of a speaker, from 1, for `data-side`; `tokens.css` has its colour. Undefined for everyone
 * else, who are drawn in the text colour.
 */
export function sideOf(speaker: string, { sides }: Pick<Vocabulary, 'sides'>): number | undefined {
  const number = [...sides.values()].findIndex(({ speakers }) => speakers.includes(speaker)) + 1;
  return number === 0 ? undefined : number;
}
