import { expect, test } from 'vitest';
import type { WordingRule } from '../../../src/model/dataset.ts';
import { loadedWordFinder } from '../../../src/views/text/loadedWords.ts';

const rule = (id: string, changes: Partial<WordingRule>): WordingRule => ({
  id,
  topic: id,
  rule: 'Not ours.',
  why: 'Loaded.',
  usage: {},
  banned: [],
  sourceIds: [],
  ...changes,
});

const find = loadedWordFinder([
  rule('killings', { banned: ['genocide', 'massacre'] }),
  rule('names', { quoted: { words: ['separatist'], note: 'Its own word.' } }),
  rule('places', {}),
]);
const found = (text: string) =>
  find(text).map(({ start, end, meaning }) => `${text.slice(start, end)}: ${meaning.rule.id}`);

test.each([
  ['Armenia speaks of “genocide”, Azerbaijan of a “Massacre”.', ['genocide: killings', 'Massacre: killings']],
  ['“A separatist said that the separatist army left.”', ['separatist: names', 'separatist: names']],
  ['“He called it “genocide”, then a massacre.”', ['genocide: killings', 'massacre: killings']],
  ['A genocide that nobody quotes, and “nothing”.', []],
  ['“genocidal”', []],
  ['', []],
])('in %j finds %j', (text, words) => expect(found(text)).toEqual(words));
