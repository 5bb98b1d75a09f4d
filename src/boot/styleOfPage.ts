/** The style sheet that the build has put into the page itself. */
export const styleOfPage = (): CSSStyleSheet | null | undefined => document.querySelector('style')?.sheet;
