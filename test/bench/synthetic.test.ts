// @vitest-environment node
import { expect, test } from 'vitest';
import { linkDocument } from '../../src/load/linkDocument.ts';
import { parseDocument } from '../../src/load/parseDocument.ts';
import { syntheticChronology } from './synthetic.ts';

test('the synthetic chronology passes the checks that every chronology passes', () => {
  const { document, issues } = parseDocument(syntheticChronology(500), 'synthetic');
  const dataset = linkDocument(document, issues, 'synthetic');
  expect(dataset.issues).toEqual([]);
  expect(dataset.events.size).toBe(500);
});

test('the same seed gives the same chronology', () => {
  expect(syntheticChronology(50)).toEqual(syntheticChronology(50));
});
