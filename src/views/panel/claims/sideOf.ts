import type { Vocabulary } from '../../../model/vocabulary.ts';
import type { SpeakerClaims } from './groupClaims.ts';

/**
 * The number of the side of a speaker, from 1, for `data-side`; `tokens.css` has its colour. Undefined for everyone
 * else, who are drawn in the text colour.
 */
export function sideOf(speaker: string, { sides }: Pick<Vocabulary, 'sides'>): number | undefined {
  const number = [...sides.values()].findIndex(({ speakers }) => speakers.includes(speaker)) + 1;
  return number === 0 ? undefined : number;
}

/** The speakers of a point: the sides first, then the others; both in the order of the data. */
export function sidesFirst(
  speakers: readonly SpeakerClaims[],
  vocabulary: Pick<Vocabulary, 'sides'>,
): SpeakerClaims[] {
  const isSide = ({ speaker }: SpeakerClaims) => sideOf(speaker, vocabulary) !== undefined;
  return [...speakers.filter(isSide), ...speakers.filter((it) => !isSide(it))];
}
