import { staticPages } from './en/staticPages.ts';

/** The words of the pages that stand by themselves, in the reader's language; apart, since the app has no use for them. */
export const staticPageStrings: typeof staticPages = staticPages;
