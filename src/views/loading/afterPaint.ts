import { nextFrame } from './nextFrame.ts';

/**
 * Runs a task after the next paint, or after several, or soon if nothing is painted. Returns a function that cancels
 * it.
 */
export function afterPaint(task: () => void, paints = 1): () => void {
  let cancel = nextFrame(() => {
    const timer = setTimeout(() => {
      if (paints === 1) task();
      else cancel = afterPaint(task, paints - 1);
    });
    cancel = () => clearTimeout(timer);
  });
  return () => cancel();
}
