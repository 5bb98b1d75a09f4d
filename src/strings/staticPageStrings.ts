import { staticPages } from './en/staticPages.ts';

/** The words of the static pages, which the build writes in English; apart, since the app has no use for them. */
export const staticPageStrings: typeof staticPages = staticPages;
