import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTasks, nextTask } from '../../src/model/tasks.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('each step runs in a task of its own, in their order', () => {
  const ran: string[] = [];
  inTasks([() => ran.push('a'), () => ran.push('b'), () => ran.push('c')]);
  expect(ran).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(ran).toEqual(['a']);
  vi.advanceTimersToNextTimer();
  expect(ran).toEqual(['a', 'b']);
  vi.runAllTimers();
  expect(ran).toEqual(['a', 'b', 'c']);
});

test('what has been cancelled does not run, not even by a step before it', () => {
  const ran: string[] = [];
  const cancel = inTasks([
    () => {
      ran.push('a');
      cancel();
    },
    () => ran.push('b'),
  ]);
  vi.runAllTimers();
  expect(ran).toEqual(['a']);
});

test('a step that throws does not keep the next from running', () => {
  const ran: string[] = [];
  inTasks([
    () => {
      throw new Error('broken');
    },
    () => ran.push('b'),
  ]);
  expect(() => vi.runAllTimers()).toThrow('broken');
  vi.runAllTimers();
  expect(ran).toEqual(['b']);
});

test('the next task comes without a timer, which browsers slow down in a chain', async () => {
  await nextTask();
  expect(vi.getTimerCount()).toBe(0);
});
