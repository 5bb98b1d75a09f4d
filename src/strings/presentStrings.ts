import { present } from './en/present.ts';

/** The words of present mode in the reader's language; fetched with its code. */
export const presentStrings: typeof present = present;
