import { about } from './en/about.ts';
import { accessibility } from './en/accessibility.ts';

/** Texts of the about and accessibility pages, in the reader's language. Loaded with these pages. */
export const aboutStrings: typeof about = about;
export const accessibilityStrings: typeof accessibility = accessibility;
