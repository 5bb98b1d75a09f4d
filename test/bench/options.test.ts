// @vitest-environment node
import { expect, test } from 'vitest';
import { PARTS, parseOptions } from './options.ts';

test('measures everything five times and does not fail, unless told otherwise', () => {
  expect(parseOptions([])).toEqual({
    runs: 5,
    parts: PARTS,
    sizes: [10_000, 100_000],
    check: false,
    help: false,
  });
});

test('takes parts, sizes, runs, a folder and the check', () => {
  const args = ['--runs', '1', '--only', 'load,visit', '--events', '', '--dist', 'other', '--check'];
  expect(parseOptions(args)).toMatchObject({
    runs: 1,
    parts: ['load', 'visit'],
    sizes: [],
    dist: 'other',
    check: true,
  });
});

test.each([
  [['--only', 'lod'], '"lod" is not one of load, phone'],
  [['--runs', '0'], '"0" is not a number'],
  [['--events', 'many'], '"many" is not a number'],
  [['--chek'], '--chek'],
])('%j is an error: a check of nothing would pass', (args, message) => {
  expect(() => parseOptions(args)).toThrow(message);
});
