import { share } from './en/share.ts';

/** Texts of the share dialog, in the reader's language. Loaded with its code. */
export const shareStrings: typeof share = share;
