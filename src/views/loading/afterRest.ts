import { afterPaint } from './afterPaint.ts';

/** The rest is waited for in so many timers: a long task delays only the one that is due, and the others come after it. */
const PARTS = 4;

/**
 * Runs a task this long, in ms, after the page has been drawn, and later where long tasks hold it up: on a slow processor
 * the time from a key to the next is short, but what the key changes takes long. Returns a function that cancels it.
 */
export function afterRest(task: () => void, rest: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (parts: number) => {
    timer = setTimeout(() => (parts > 1 ? wait(parts - 1) : task()), rest / PARTS);
  };
  const cancel = afterPaint(() => wait(PARTS));
  return () => {
    cancel();
    clearTimeout(timer);
  };
}
