import { staticPages } from './en/staticPages.ts';

/** Texts of the static pages, in the reader's language. Separate, because the app does not use them. */
export const staticPageStrings: typeof staticPages = staticPages;
