import { nextFrame } from './nextFrame.ts';

/**
 * Runs a task after the next paint, or after several, or soon if nothing is painted. Returns a function that cancels
 * it.
 */
export function afterPaint(task: () => void, paints = 1): () => void {
  let cancelRest = () => {};
  const goOn = () => {
    if (paints === 1) task();
    else cancelRest = afterPaint(task, paints - 1);
  };
  const cancelFrame = nextFrame(() => {
    const timer = setTimeout(goOn);
    cancelRest = () => clearTimeout(timer);
  });
  return () => {
    cancelFrame();
    cancelRest();
  };
}
