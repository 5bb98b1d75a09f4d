import { share } from './en/share.ts';

/** The words of the share dialog in the reader's language; fetched with its code. */
export const shareStrings: typeof share = share;
