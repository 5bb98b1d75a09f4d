import { expect, test } from 'vitest';
import { checkPaths } from '../../src/build/checkPaths.ts';
import { parseDocument } from '../../src/load/parseDocument.ts';
import { aDocument, anEvent } from '../helpers.ts';

const claim = {
  id: 'c1',
  event: 'e1',
  topic: 'who-fired',
  speaker: 'Somebody',
  statement: 'Nobody fired.',
  verified: true,
  source: { publisher: 'A paper' },
};

const check = (...steps: readonly { event: string; compare_topic?: string }[]) => {
  const path = {
    id: 'p1',
    title: 'A path',
    ages: '15+',
    intro: 'Look.',
    steps: steps.map((step) => ({ question: 'Why?', ...step })),
  };
  const json = aDocument([anEvent('e1', '1992'), anEvent('e2', '1993')], { claims: [claim], paths: [path] });
  const { document, issues } = parseDocument(json, 'test.json');
  expect(issues).toEqual([]);
  return checkPaths(document, 'test.json');
};

test('a path with claims to compare is valid', () =>
  expect(check({ event: 'e1', compare_topic: 'who-fired' }, { event: 'e2' })).toEqual([]));

test('a topic without claims on its event is reported', () =>
  expect(check({ event: 'e1' }, { event: 'e2', compare_topic: 'who-fired' })).toEqual([
    expect.objectContaining({ record: 'p1', field: 'steps.1.compare_topic', value: '"who-fired"' }),
  ]));

test('an event that occurs twice is reported', () =>
  expect(check({ event: 'e1' }, { event: 'e2' }, { event: 'e1' })).toEqual([
    expect.objectContaining({ record: 'p1', field: 'steps.2.event', value: '"e1"' }),
  ]));
