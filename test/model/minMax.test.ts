import { expect, test } from 'vitest';
import { maxOf, minOf } from '../../src/model/minMax.ts';

test('the least and the most are found of more numbers than a call may have arguments', () => {
  const numbers = Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 200_003);
  expect(() => Math.max(...numbers)).toThrow(RangeError);
  expect([minOf(numbers), maxOf(numbers)]).toEqual([0, 200_002]);
});

test('of none they are what leaves any other number as it is', () => {
  expect([minOf([]), maxOf([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
});
