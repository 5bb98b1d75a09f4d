// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterTyping, isTyping } from '../../../src/views/input/afterTyping.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Whether something is pressed, which jsdom does not know. */
const press = (isPressed: boolean) =>
  vi.spyOn(document.documentElement, 'matches').mockImplementation((it) => isPressed && it === ':active');

test('the task waits for a rest, and runs once', () => {
  const task = vi.fn();
  press(false);
  afterTyping(task);
  vi.advanceTimersByTime(400);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(task).toHaveBeenCalledOnce();
});

test('it waits as long as something is pressed', () => {
  const task = vi.fn();
  press(true);
  afterTyping(task);
  vi.advanceTimersByTime(3000);
  expect(task).not.toHaveBeenCalled();
  press(false);
  vi.advanceTimersByTime(1000);
  expect(task).toHaveBeenCalledOnce();
});

test('it waits anew after a key of which nobody has told it, since that key found nothing else', () => {
  const task = vi.fn();
  press(false);
  document.body.innerHTML = '<input type="search">';
  const field = document.querySelector('input');
  field?.focus();
  afterTyping(task);
  vi.advanceTimersByTime(400);
  field?.setRangeText('baku');
  vi.advanceTimersByTime(400);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(task).toHaveBeenCalledOnce();
});

test('it can be cancelled, also while it waits for the press to end', () => {
  const task = vi.fn();
  press(true);
  const cancel = afterTyping(task);
  vi.advanceTimersByTime(1500);
  cancel();
  press(false);
  vi.advanceTimersByTime(3000);
  expect(task).not.toHaveBeenCalled();
});

test('only a search field that has the focus is typed in', () => {
  document.body.innerHTML = '<input type="search"><input type="text">';
  const [search, text] = document.querySelectorAll('input');
  text?.focus();
  expect(isTyping()).toBe(false);
  search?.focus();
  expect(isTyping()).toBe(true);
});
