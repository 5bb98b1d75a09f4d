import { expect, test } from 'vitest';
import { pageAccounts } from '../../../src/shell/present/pageAccounts.ts';

const column = (room: number, ...heights: number[]) => ({ room, heights });

test('claims that fit together stay together', () =>
  expect(pageAccounts([column(100, 40, 60), column(100, 20)], 3)).toEqual([
    [
      { speaker: 0, from: 0, to: 2 },
      { speaker: 1, from: 0, to: 1 },
    ],
  ]));

test('what does not fit comes in a further part, beside those who have said everything', () =>
  expect(pageAccounts([column(100, 40, 61, 30), column(100, 20)], 3)).toEqual([
    [
      { speaker: 0, from: 0, to: 1 },
      { speaker: 1, from: 0, to: 1 },
    ],
    [
      { speaker: 0, from: 1, to: 3 },
      { speaker: 1, from: 0, to: 1 },
    ],
  ]));

test('more speakers than columns come in further parts', () =>
  expect(pageAccounts([column(9, 1), column(9, 1), column(9, 1)], 2)).toEqual([
    [
      { speaker: 0, from: 0, to: 1 },
      { speaker: 1, from: 0, to: 1 },
    ],
    [{ speaker: 2, from: 0, to: 1 }],
  ]));

test('a claim that is too tall is shown alone', () =>
  expect(pageAccounts([column(10, 50, 50)], 3)).toEqual([
    [{ speaker: 0, from: 0, to: 1 }],
    [{ speaker: 0, from: 1, to: 2 }],
  ]));
