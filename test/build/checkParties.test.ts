import { expect, test } from 'vitest';
import { partyCounts, warnOfOneParty } from '../../src/build/checkParties.ts';
import { issueLine, warningLines } from '../../src/build/compileChronology.ts';
import { aRule } from './aRule.ts';

const PARTIES = { war: ['am', 'az'] };

const documentOf = (events: Record<string, readonly string[]>, track = 'war') =>
  ({
    events: Object.entries(events).map(([id, sources]) => ({ id, track, sources })),
    sources: ['am', 'az', 'int'].map((perspective) => ({ id: perspective, perspective })),
    vocabulary: {
      tracks: [{ id: 'war', label: 'The war' }],
      perspectives: [
        { id: 'am', label: 'Armenian' },
        { id: 'az', label: 'Azerbaijani' },
      ],
    },
  }) as unknown as Parameters<typeof warnOfOneParty>[0];

const EVENTS = {
  both: ['az', 'int', 'am'],
  first: ['am'],
  second: ['int', 'am'],
  other: ['az'],
  none: ['int'],
};

test('events with pages of one party are listed by party', () => {
  const warnings = warnOfOneParty(documentOf(EVENTS), aRule({ parties: PARTIES }), 'events.yaml');
  expect(warningLines(warnings)).toEqual([
    'warning: events.yaml: first, second: sources: "am" is not complete: no page of the other party, az',
    'warning: events.yaml: other: sources: "az" is not complete: no page of the other party, am',
  ]);
});

test('events of a track without parties are not', () =>
  expect(
    warnOfOneParty(documentOf(EVENTS, 'weather'), aRule({ parties: PARTIES }), 'x').map(issueLine),
  ).toEqual([]));

test('events are counted by the parties whose pages they have', () =>
  expect(partyCounts(documentOf(EVENTS), 'war', PARTIES)).toBe(
    'on the track The war 1 of 5 events have pages of both parties, 2 Armenian ones alone, 1 Azerbaijani ones alone, 1 neither',
  ));
