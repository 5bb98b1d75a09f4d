import { afterRest } from '../loading/afterRest.ts';

/** How long the page rests after the last key of a search, in ms. */
const REST = 500;

/** Whether the reader is in a search field, so that the next key may change what is found. */
export const isTyping = (): boolean => document.activeElement?.matches('input[type=search]') ?? false;

/**
 * Runs a task that moves things on the page when a search has been typed: once the page rests from the last key, and
 * nothing is pressed that would move away under the pointer. Returns a function that cancels it.
 */
export function afterTyping(task: () => void): () => void {
  let cancel = () => {};
  const wait = () => {
    cancel = afterRest(() => (document.documentElement.matches(':active') ? wait() : task()), REST);
  };
  wait();
  return () => cancel();
}
