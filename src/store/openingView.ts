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

/** With one of these, the first render needs more of the records than list, map and timeline show. */
export const READING: readonly ParameterName[] = ['event', 'article', 'page', 'path', 'q'];
