import { afterPaint } from './afterPaint.ts';

/** Into so many timers a rest is divided. Each is late by what the page still has to do, and so the rest begins after it. */
const PARTS = 4;

/**
 * Runs a task once the page has been drawn and then had nothing to do for this long, in ms: on a slow processor the time
 * from a key to the next is short, but what the key changes takes long. Returns a function that cancels it.
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
