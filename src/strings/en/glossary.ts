import { plural } from './plural.ts';

/** The glossary and the wording rules. */
export const glossary = {
  source: 'Source:',
  notVerified: (basis: string) => `Not verified (${basis.toLowerCase()})`,
  inGlossary: 'In the glossary',
  close: 'Close the note',
  intro:
    'Words that a reader may not know. A word in quotation marks is one that somebody uses and that others dispute; Araxes uses it only with its speaker.',
  find: 'Find a term',
  found: (count: number, total: number) =>
    count === total ? plural(total, 'term') : `${count} of ${plural(total, 'term')}`,
  noTerm: 'No term has these letters.',
  showAll: 'Show all terms',
  none: 'This chronology has no glossary.',
  seeAlso: 'See also',
  events: 'Events',
  wordingIntro:
    'In this conflict a name or a verb can take a side. These are the rules that the texts of Araxes follow; quotations and titles keep their own words.',
  wordingNone: 'This chronology has no wording rules.',
  why: 'Why',
  elsewhere: 'Elsewhere',
  banned: 'Not ours',
  bannedNote:
    'Words listed as “Not ours” are looked for in every text of ours before it is published; in quotation marks they may stand.',
  inQuotations: 'In quotations',
};
