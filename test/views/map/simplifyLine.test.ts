import { expect, test } from 'vitest';
import { simplifyLine } from '../../../src/views/map/simplifyLine.ts';

const KM = 1 / 111;

test('keeps both ends and what is further off than the tolerance', () => {
  const line = [
    [0, 0],
    [1, 0.9 * KM],
    [2, 0],
    [3, 5 * KM],
    [4, 0],
  ];
  expect(simplifyLine(line, 1, 0)).toEqual([
    [0, 0],
    [2, 0],
    [3, 5 * KM],
    [4, 0],
  ]);
});

test('measures distances from west to east at their latitude', () => {
  const line = [
    [0, 60],
    [1.5 * KM, 60.5],
    [0, 61],
  ];
  expect(simplifyLine(line, 1, 60)).toHaveLength(2);
  expect(simplifyLine(line, 1, 0)).toHaveLength(3);
});

test('keeps the outline of a ring, and the two ends of one that is smaller than the tolerance', () => {
  const ring = (size: number) => [
    [0, 0],
    [size, 0],
    [size, size],
    [0, size],
    [0, 0],
  ];
  expect(simplifyLine(ring(1), 1, 0)).toEqual(ring(1));
  expect(simplifyLine(ring(0.1 * KM), 1, 0)).toEqual([
    [0, 0],
    [0, 0],
  ]);
});
