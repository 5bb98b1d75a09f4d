// @vitest-environment node
import { expect, test } from 'vitest';
import { tasksBetween } from './longTasks.ts';

const TASKS = [
  { start: 100, duration: 300 },
  { start: 500, duration: 60 },
  { start: 700, duration: 90 },
  { start: 900, duration: 400 },
];

test('counts the tasks that began after the first text and before the views answered', () => {
  expect(tasksBetween(TASKS, 400, 900)).toEqual({ longest: 90, sum: 150 });
});

test('no long task is a longest task of 0', () => {
  expect(tasksBetween(TASKS, 1000, 2000)).toEqual({ longest: 0, sum: 0 });
});
