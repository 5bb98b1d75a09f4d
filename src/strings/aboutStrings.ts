import { about } from './en/about.ts';
import { accessibility } from './en/accessibility.ts';
import { stringsPart } from './translation.ts';

/** The words of the about and accessibility pages; fetched with these pages. */
export const ABOUT_STRINGS = stringsPart('about', about);
export const ACCESSIBILITY_STRINGS = stringsPart('accessibility', accessibility);
