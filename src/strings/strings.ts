import { en, type Strings } from './en.ts';

/** The interface texts in the reader's language. */
export const strings: Strings = en;
