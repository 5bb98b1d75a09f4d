import { present } from './en/present.ts';

/** Texts of present mode, in the reader's language. Loaded with its code. */
export const presentStrings: typeof present = present;
