// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../../src/views/loading/afterPaint.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An animation frame, and the tasks right after it. */
const frame = () => vi.advanceTimersByTime(17);

test('a task comes after the next paint, or after several', () => {
  const done: number[] = [];
  for (const paints of [3, 1, 2]) afterPaint(() => done.push(paints), paints);
  expect(done).toEqual([]);
  frame();
  expect(done).toEqual([1]);
  frame();
  expect(done).toEqual([1, 2]);
  frame();
  expect(done).toEqual([1, 2, 3]);
});

test('it can be cancelled before each of them, and between a frame and its paint', () => {
  const task = vi.fn();
  for (const frames of [0, 1, 2]) {
    const cancel = afterPaint(task, 3);
    for (let count = 0; count < frames; count++) frame();
    cancel();
  }
  let cancel = () => {};
  requestAnimationFrame(() => setTimeout(() => cancel()));
  cancel = afterPaint(task);
  vi.runAllTimers();
  expect(task).not.toHaveBeenCalled();
});

test('where nothing is painted, it comes soon', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const task = vi.fn();
  afterPaint(task, 2);
  vi.advanceTimersByTime(2000);
  expect(task).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
