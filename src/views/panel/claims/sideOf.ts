import type { Vocabulary } from '../../../model/vocabulary.ts';

/**
 * The number of the side that a speaker speaks for, from 1, as `data-side` has it; `tokens.css` gives its hue.
 * Everyone else is drawn in ink.
 */
export function sideOf(speaker: string, { sides }: Pick<Vocabulary, 'sides'>): number | undefined {
  const number = [...sides.values()].findIndex(({ speakers }) => speakers.includes(speaker)) + 1;
  return number === 0 ? undefined : number;
}
