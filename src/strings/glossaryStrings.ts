import { glossary } from './en/glossary.ts';

/**
 * Texts of the glossary and the wording page, in the reader's language. Separate, so that the first render does not
 * wait for them.
 */
export const glossaryStrings: typeof glossary = glossary;
