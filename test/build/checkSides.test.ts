import { expect, test } from 'vitest';
import { checkSides } from '../../src/build/checkSides.ts';
import { issueLine } from '../../src/build/compileChronology.ts';
import { parseDocument } from '../../src/load/parseDocument.ts';
import { aDocument, aPlace } from '../helpers.ts';

const SIDE = { id: 'north', naming: 'North first', usage: 'In the north', speakers: [] };
const COLOUR = { light: '#0b2e5c', dark: '#dce8ff' };
const VOCABULARY = {
  sides: [{ ...SIDE, colour: COLOUR }],
  languages: [{ id: 'xn', label: 'Northern' }],
};

const linesOf = (vocabulary: object | undefined, properties: object, usage: object = {}) => {
  const place = aPlace('ford', 'The ford');
  const json = aDocument([], {
    vocabulary,
    places: [{ ...place, properties: { ...(place.properties as object), ...properties } }],
    wording: [{ id: 'war', topic: 'War', rule: 'None.', why: 'It is loaded.', usage }],
  });
  const { document, issues } = parseDocument(json, 'test.json');
  expect(issues).toEqual([]);
  return checkSides(document, 'test.json').map(issueLine);
};

const named = (id: string) => ({ [id]: { latin: 'Ford', seen: true } });

test('names and usages of the sides and languages of the vocabulary are valid', () =>
  expect(
    linesOf(
      VOCABULARY,
      { leading: { north: 'Ford' }, names: named('xn') },
      { north: 'war', elsewhere: 'conflict' },
    ),
  ).toEqual([]));

test('without a vocabulary they may be of any', () =>
  expect(linesOf(undefined, { leading: { south: 'Ford' }, names: named('xs') }, { west: 'war' })).toEqual(
    [],
  ));

test('unknown sides and languages are reported', () =>
  expect(linesOf(VOCABULARY, { leading: { south: 'Ford' }, names: named('xs') }, { west: 'war' })).toEqual([
    'test.json: ford: properties.leading: "south" is not the id of a known side',
    'test.json: ford: properties.names: "xs" is not the id of a known language',
    'test.json: war: usage: "west" is not the id of a known side',
  ]));
