import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eachInSlices, inTasks, nextTask } from '../../src/model/tasks.ts';

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

describe('work in slices', () => {
  /** Each item takes this long. */
  const work = (ms: number, items: readonly string[], signal?: AbortSignal) => {
    const done: string[] = [];
    const step = (item: string) => {
      done.push(item);
      vi.advanceTimersByTime(ms);
    };
    return { done, isWhole: eachInSlices(items, step, signal) };
  };

  test('leaves the browser its turn after items that took long', async () => {
    const { done, isWhole } = work(5, ['a', 'b', 'c', 'd', 'e']);
    expect(done).toEqual(['a', 'b']);
    await nextTask();
    expect(done).toEqual(['a', 'b', 'c', 'd']);
    expect(await isWhole).toBe(true);
    expect(done).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('does many short ones at once', async () => {
    const { done, isWhole } = work(1, ['a', 'b', 'c', 'd', 'e']);
    expect(done).toHaveLength(5);
    expect(await isWhole).toBe(true);
  });

  test('ends where it is cancelled', async () => {
    const stop = new AbortController();
    const { done, isWhole } = work(10, ['a', 'b', 'c'], stop.signal);
    stop.abort();
    expect(await isWhole).toBe(false);
    expect(done).toEqual(['a']);
  });
});
