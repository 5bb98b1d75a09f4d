import { about } from './en/about.ts';
import { accessibility } from './en/accessibility.ts';

/** The words of the about and accessibility pages in the reader's language; fetched with these pages. */
export const aboutStrings: typeof about = about;
export const accessibilityStrings: typeof accessibility = accessibility;
