import type { Vocabulary } from '../../model/vocabulary.ts';

/**
 * The colours of kinds, sides and holders as custom properties, for both themes; `tokens.css` selects one of the two.
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
