import type { Vocabulary } from '../model/vocabulary.ts';

/**
 * The colours of kinds, sides and holders as custom properties of the root, each for light and dark paper; `tokens.css`
 * says which of the two holds.
 */
export const colourProperties = ({
  kinds,
  sides,
  holders,
}: Pick<Vocabulary, 'kinds' | 'sides' | 'holders'>): [name: string, value: string][] =>
  [...kinds.values(), ...sides.values(), ...holders.values()].map(({ token, colour: { light, dark } }) => [
    `--${token}`,
    `var(--in-light, ${light}) var(--in-dark, ${dark})`,
  ]);
