import { en, type Strings } from './en.ts';

/** The interface strings in the reader's language. */
export const strings: Strings = en;
