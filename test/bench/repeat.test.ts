// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { alternate, pick, ratios, repeat } from './repeat.ts';

vi.spyOn(process.stderr, 'write').mockReturnValue(true);

test('the order is turned round from run to run', async () => {
  const order: string[] = [];
  const measures = {
    ours: async () => order.push('ours'),
    theirs: async () => order.push('theirs'),
  };
  await alternate(3, measures);
  expect(order).toEqual(['ours', 'theirs', 'theirs', 'ours', 'ours', 'theirs']);
});

test('a run that fails ends its own runs and leaves the others', async () => {
  let run = 0;
  const fails = async () => {
    run += 1;
    if (run === 2) throw new Error('crashed\nat line 1');
    return run;
  };
  expect(await alternate(3, { fails, works: async () => 7 })).toEqual({
    fails: { values: [1], error: 'run 2: crashed' },
    works: { values: [7, 7, 7] },
  });
});

test('repeats one measurement', async () => {
  expect(await repeat('load', 2, async () => 5)).toEqual({ values: [5, 5] });
});

test('picks a number of every run and keeps the error', () => {
  const runs = { values: [{ bytes: 2000 }, { bytes: 500 }], error: 'run 3: crashed' };
  expect(pick(runs, ({ bytes }) => bytes / 1000)).toEqual({ values: [2, 0.5], error: 'run 3: crashed' });
});

test('a ratio is taken within each run, and only where both were measured', () => {
  expect(ratios({ values: [100, 300, 500] }, { values: [200, 200] })).toEqual({ values: [0.5, 1.5] });
  expect(ratios({ values: [100] }, { values: [], error: 'run 1: gone' })).toEqual({
    values: [],
    error: 'run 1: gone',
  });
});
