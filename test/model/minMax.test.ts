import { expect, test } from 'vitest';
import { maxOf, minOf } from '../../src/model/minMax.ts';

test('the minimum and the maximum are found of more numbers than a call may have arguments', () => {
  const numbers = Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 200_003);
  expect(() => Math.max(...numbers)).toThrow(RangeError);
  expect([minOf(numbers), maxOf(numbers)]).toEqual([0, 200_002]);
});

test('of no numbers, each is the neutral element', () => {
  expect([minOf([]), maxOf([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
});
