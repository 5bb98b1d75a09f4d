import { expect, test } from 'vitest';
import { beginSentence } from '../../src/strings/beginSentence.ts';
import { notesOf } from '../../src/strings/doubtsOf.ts';
import { ENGLISH } from '../../src/strings/strings.ts';
import { aDataset, anEvent } from '../helpers.ts';

test.each([
  ['minutes after midnight', 'Minutes after midnight'],
  ['“quoted” first', '“quoted” first'],
  ['əlavə', 'Əlavə'],
  ['', ''],
])('%j begins as %j', (text, sentence) => expect(beginSentence(text, ENGLISH)).toBe(sentence));

test('every note of an event is a sentence of its own', () => {
  const dataset = aDataset([anEvent('e', '2022-09-14', { note: 'what else', time_note: 'at noon' })]);
  expect(notesOf(dataset.events.get('e')!, dataset, ENGLISH)).toEqual(['At noon', 'What else']);
});
