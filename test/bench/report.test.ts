// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { findFailures, type Row, table } from './report.ts';

const aRow = (changes: Partial<Row>): Row => ({ what: 'load', unit: 'ms', values: [100], ...changes });

describe('findFailures', () => {
  test.each([
    ['within its budget', { values: [90, 100, 500], must: 100 }],
    ['within a budget of nothing', { values: [0], must: 0 }],
    ['without a budget', { values: [9999] }],
    ['without a budget, of an engine that is not there', { values: [], note: 'No Firefox was found' }],
  ] as const)('lets pass a row %s', (_, changes) => {
    expect(findFailures([aRow(changes)])).toEqual([]);
  });

  test.each([
    ['over its budget', { values: [50, 101, 120], must: 100 }, 'load: 101 ms, must be 100 ms or less'],
    ['over a budget of nothing', { unit: '', values: [2], must: 0 }, 'load: 2.0, must be 0 or less'],
    [
      'a little slower than TimelineJS',
      { unit: '×', values: [1.04], must: 1 },
      'load: 1.04 ×, must be 1.00 × or less',
    ],
    ['without a value', { values: [], must: 100 }, 'load: not measured'],
    [
      'of which one run failed',
      { values: [50], must: 100, error: 'run 2: crashed' },
      'load: not measured, run 2: crashed',
    ],
    [
      'that failed and has no budget',
      { values: [], error: 'run 1: crashed' },
      'load: not measured, run 1: crashed',
    ],
  ] as const)('reports a row %s', (_, changes, failure) => {
    expect(findFailures([aRow({ what: 'empty' }), aRow(changes)])).toEqual([failure]);
  });
});

test('the table shows median, range, budget, verdict and what went wrong', () => {
  const rows = [
    aRow({ values: [1, 2, 4], must: 3, aim: 1, note: 'a remark' }),
    aRow({ values: [], error: 'no' }),
  ];
  const cells = table(rows)
    .split('\n')
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(cells).toEqual([
    ['', 'load', '2.0 ms', '1.0–4.0', '3.0', '1.0', 'ok, a remark', ''],
    ['', 'load', '–', '', '–', '–', 'no', ''],
  ]);
});
