import { expect, test } from 'vitest';
import { numbersOf, referencesOf } from '../../../src/shell/printing/collectReferences.ts';
import { ENGLISH } from '../../../src/strings/strings.ts';
import { aDataset, anEvent } from '../../helpers.ts';

const source = (id: string, changes = {}) => ({
  id,
  publisher: id,
  perspective: 'int',
  seen: true,
  ...changes,
});

const dataset = aDataset(
  [anEvent('e1', '1992', { sources: ['s1', 's2'] }), anEvent('e2', '1993', { sources: ['s3', 's1'] })],
  {
    sources: [
      source('s1', { url: 'https://example.org/1', seen: false }),
      source('s2', { original: 'AP' }),
      source('s3'),
    ],
    claims: [
      {
        id: 'c1',
        event: 'e2',
        topic: 'motive',
        speaker: 'Iran',
        statement: 'It says so.',
        verified: true,
        source: { publisher: 'c1', original: 'TASS', note: 'a note' },
      },
    ],
  },
);
const events = [...dataset.events.values()];
const references = referencesOf(events, dataset, ENGLISH);

test('each publication is listed once, in the order in which it is first named', () => {
  expect([...references.values()].map(({ number, publisher }) => `${number} ${publisher}`)).toEqual([
    '1 s1',
    '2 s2',
    '3 s3',
    '4 c1',
  ]);
});

test('an event names its own, and those of its claims', () => {
  expect(events.map((event) => numbersOf(event, dataset, references))).toEqual([
    [1, 2],
    [1, 3, 4],
  ]);
});

test('a reference has its address, its side, and whether the page was seen', () => {
  expect(references.get('https://example.org/1')).toMatchObject({
    url: 'https://example.org/1',
    details: ['International', 'page not seen'],
  });
});

test('a reference names what it copies', () =>
  expect([...references.values()].map(({ details }) => details.join()).slice(1)).toEqual([
    'International,Original: AP',
    'International',
    'Original: TASS,a note',
  ]));
