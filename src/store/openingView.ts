import type { ParameterName } from './repairQuery.ts';

/** The parameters that ask for something to read, unlike those that only change how it looks. */
export const ASKING: readonly ParameterName[] = [
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
  'view',
  'path',
  'embed',
  'present',
];
