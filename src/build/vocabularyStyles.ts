import { createHash } from 'node:crypto';
import type { Vocabulary } from '../model/vocabulary.ts';
import { colourProperties } from '../views/colourProperties.ts';

/**
 * The colours of a vocabulary as a style sheet, for what is drawn before the app is there, or without it. All values
 * have been checked as `#rrggbb`, so nothing of the data can be anything but a colour here.
 */
export const vocabularyStyles = (vocabulary: Vocabulary): string =>
  `:root{${colourProperties(vocabulary)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;

/** Where pages that stand by themselves find that style sheet. */
export const vocabularyStylesFile = (css: string): string =>
  `assets/colours-${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
