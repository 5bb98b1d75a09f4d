import { nextFrame } from './nextFrame.ts';

/** Runs a task after the next paint, or soon if nothing is painted. Returns a function that cancels it. */
export function afterPaint(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancelFrame = nextFrame(() => {
    timer = setTimeout(task);
  });
  return () => {
    cancelFrame();
    clearTimeout(timer);
  };
}
