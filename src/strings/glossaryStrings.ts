import { glossary } from './en/glossary.ts';
import { stringsPart } from './translation.ts';

/** The words of glossary and wording page; apart, so that first sight does not wait for them. */
export const GLOSSARY_STRINGS = stringsPart('glossary', glossary);
