import type { ParameterName } from './repairQuery.ts';

/** The parameters that say what is read; the others say how. */
export const SUBJECT: readonly ParameterName[] = [
  'event',
  'article',
  'page',
  'from',
  'to',
  'kind',
  'actor',
  'place',
  'track',
  'articles',
  'certainty',
  'q',
  'path',
];

/** With one of these, an address does not open the page as it is at first, with the ways in. */
export const ASKING: readonly ParameterName[] = [...SUBJECT, 'view', 'embed', 'present'];

export const NOTES_PART = 'chronology-notes.json';
export const PAGES_PART = 'chronology-pages.json';

/**
 * The parts of the chronology that the first render needs where an address has one of these parameters: it then shows, or
 * searches, more of the records than list, map and timeline do.
 */
export const READING: Readonly<Record<string, readonly ParameterName[]>> = {
  [NOTES_PART]: ['event', 'path', 'q'],
  [PAGES_PART]: ['article', 'page', 'path', 'q'],
};
