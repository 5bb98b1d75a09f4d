import { expect, test } from 'vitest';
import { checkDescription } from '../../src/build/checkDescription.ts';
import { issueLine } from '../../src/build/compileChronology.ts';
import type { ChronologyDocument } from '../../src/load/documentParts.ts';
import { aRule } from './aRule.ts';

const document = {
  events: [{ id: 'e1', track: 'war', sources: ['am'] }],
  claims: [],
  places: [{}, {}],
  actors: [],
  sources: [{ id: 'am', perspective: 'am' }],
  vocabulary: undefined,
} as unknown as ChronologyDocument;

const COUNTS = '1 events, 0 claims, 2 places, 0 actors, 1 sources';
const PARTIES =
  'on the track war 0 of 1 events have pages of both parties, 1 am ones alone, 0 az ones alone, 0 neither';

const problems = (text: string | undefined) =>
  checkDescription(
    document,
    aRule({ parties: { war: ['am', 'az'] } }),
    text === undefined ? undefined : { file: 'README.md', text },
  ).map(issueLine);

test('counts that are right are no problem, wherever a line ends', () =>
  expect(problems(`${COUNTS}; ${PARTIES.replace('of 1', 'of\n1')}`)).toEqual([]));

test('a count that has changed since is a problem', () =>
  expect(problems(`${COUNTS.replace('2 places', '3 places')}; ${PARTIES.replace('1 am', '2 am')}`)).toEqual([
    'README.md: (file): counts: the text is not one that says “2 places”: correct the number there',
    `README.md: (file): counts: the text is not one that says “${PARTIES}”: correct the number there`,
  ]));

test('a folder without a description has none', () => expect(problems(undefined)).toEqual([]));
