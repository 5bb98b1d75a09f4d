import { createHash } from 'node:crypto';
import type { Vocabulary } from '../model/vocabulary.ts';
import { colourProperties } from '../views/marks/colourProperties.ts';

/**
 * The vocabulary's colours as a style sheet, for what is drawn before the app has loaded or without it. All values have
 * been checked as `#rrggbb`, so they cannot contain anything else.
 */
export const vocabularyStyles = (vocabulary: Vocabulary): string =>
  `:root{${colourProperties(vocabulary)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;

/** The file with that style sheet, for static pages. */
export const vocabularyStylesFile = (css: string): string =>
  `assets/colours-${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
