import { afterRest } from '../loading/afterRest.ts';

/** How long the page rests after the last key of a search, in ms. */
const REST = 500;

/** Whether the reader is in a search field, so that the next key may change what is found. */
export const isTyping = (): boolean => document.activeElement?.matches('input[type=search]') ?? false;

/** What stands in the search field that has the focus. */
const typedText = (): string | undefined =>
  isTyping() ? (document.activeElement as HTMLInputElement).value : undefined;

/**
 * Runs a task that moves things on the page when a search has been typed: once the page rests from the last key, and
 * nothing is pressed that would move away under the pointer. Returns a function that cancels it.
 */
export function afterTyping(task: () => void): () => void {
  let cancel = () => {};
  const wait = () => {
    const text = typedText();
    const isBusy = () => typedText() !== text || document.documentElement.matches(':active');
    cancel = afterRest(() => (isBusy() ? wait() : task()), REST);
  };
  wait();
  return () => cancel();
}
