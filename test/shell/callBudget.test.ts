import { expect, test } from 'vitest';
import { callBudget } from '../../src/shell/callBudget.ts';

test('never more than 100 calls are made in any 30 seconds, however fast they come, and none waits long', () => {
  let now = 0;
  const budget = callBudget(() => now);
  const passed: number[] = [];
  for (; now < 120_000; now += 7) {
    const wait = budget.take();
    expect(wait).toBeLessThanOrEqual(600);
    if (wait === 0) passed.push(now);
  }
  const most = Math.max(...passed.map((at) => passed.filter((it) => it >= at && it < at + 30_000).length));
  expect(most).toBeLessThan(100);
  expect(passed.length).toBeGreaterThan(200);
});

test('after the wait it named, a call is made', () => {
  let now = 0;
  const budget = callBudget(() => now);
  while (budget.take() === 0);
  now += budget.take();
  expect(budget.take()).toBe(0);
});
