import { glossary } from './en/glossary.ts';

/** The words of glossary and wording page in the reader's language; apart, so that first sight does not wait for them. */
export const glossaryStrings: typeof glossary = glossary;
