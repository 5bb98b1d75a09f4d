import { expect, test } from 'vitest';
import { figureScales } from '../../../src/shell/present/figureScales.ts';
import { aClaim, killed } from '../../views/panel/claims/aClaim.ts';

test('figures of one count have bars of one scale, whoever gives them', () => {
  const scales = figureScales([
    killed('am', 49, '2022-09-13'),
    killed('az', 50, '2022-09-13', { speaker: 'Azerbaijan' }),
  ]);
  expect([...scales]).toEqual([
    ['am', { largest: 50, corrected: false }],
    ['az', { largest: 50, corrected: false }],
  ]);
});

test('a corrected figure is told apart, and one of another count is not taken for its correction', () => {
  const scales = figureScales([
    killed('first', 49, '2022-09-13', { replacedBy: 'second' }),
    killed('second', 105, '2022-09-14', { replacedBy: 'wider' }),
    killed('wider', 207, '2022-09-19', { counts: 'own soldiers and three civilians' }),
  ]);
  expect([...scales].map(([id, { corrected }]) => [id, corrected])).toEqual([
    ['first', true],
    ['second', false],
    ['wider', false],
  ]);
});

test('a figure that nothing can be compared with has no bar', () => {
  const claims = [killed('a', 49, '2022-09-13'), killed('b', 3, '2022-09-13', { counts: 'civilians' })];
  expect(figureScales([...claims, aClaim('c'), aClaim('d', { figure: 7 })]).size).toBe(0);
});
