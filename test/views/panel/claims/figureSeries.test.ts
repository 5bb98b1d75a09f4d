import { describe, expect, test } from 'vitest';
import { figureSeries } from '../../../../src/views/panel/claims/figureSeries.ts';
import { aClaim, killed } from './aClaim.ts';

const shape = (claims: Parameters<typeof figureSeries>[0]) =>
  figureSeries(claims).map(({ unit, largest, speakers }) => ({
    unit,
    largest,
    lines: speakers.map(
      ({ speaker, claims }) => `${speaker}: ${claims.map(({ figure }) => figure).join(' ')}`,
    ),
  }));

describe('figureSeries', () => {
  test('sorts the figures of each speaker by time, those without a date last', () => {
    expect(
      shape([
        killed('am-none', 202, undefined),
        killed('am-14', 105, '2022-09-14'),
        killed('am-13', 49, '2022-09-13'),
        killed('az-13', 50, '2022-09-13', { speaker: 'Azerbaijan' }),
      ]),
    ).toEqual([{ unit: 'killed', largest: 202, lines: ['Armenia: 49 105 202', 'Azerbaijan: 50'] }]);
  });

  test('keeps a wider count with the figure that it replaced', () => {
    const wider = { unit: 'killed or missing', counts: 'own soldiers and civilians' };
    expect(
      shape([killed('a', 105, '2022-09-14', { replacedBy: 'b' }), killed('b', 207, '2022-09-19', wider)]),
    ).toEqual([{ unit: 'killed', largest: 207, lines: ['Armenia: 105 207'] }]);
  });

  test('a figure is corrected by a later one of the same count only', () => {
    const wider = { unit: 'killed or missing', counts: 'own soldiers and civilians' };
    const [series] = figureSeries([
      killed('a', 49, '2022-09-13', { replacedBy: 'b' }),
      killed('b', 105, '2022-09-14', { replacedBy: 'c' }),
      killed('c', 207, '2022-09-19', { ...wider, replacedBy: 'd' }),
      killed('d', 202, undefined),
    ]);
    expect([...series!.corrected]).toEqual(['a']);
  });

  test('makes no series of figures of which nothing says what they count', () => {
    const figures = [aClaim('a', { figure: 207 }), aClaim('b', { figure: 3 })];
    expect(figureSeries(figures)).toEqual([]);
  });

  test('never compares different counts', () => {
    expect(
      shape([
        killed('a', 4, '2022-09-13'),
        killed('b', 43, '2022-09-14', { unit: 'wounded' }),
        killed('c', 90, '2022-09-14', { counts: 'civilians' }),
      ]),
    ).toEqual([]);
  });

  test('has no series for a single figure of each speaker', () => {
    expect(shape([killed('a', 4, '2022-09-13'), killed('b', 5, '2022-09-13', { speaker: 'Iran' })])).toEqual(
      [],
    );
  });

  test('ends at a cycle of replacements', () => {
    const ring = [
      killed('a', 1, '2022-09-13', { replacedBy: 'b' }),
      killed('b', 2, '2022-09-14', { replacedBy: 'a' }),
    ];
    expect(shape(ring)).toHaveLength(1);
  });
});
