import { nextFrame } from './nextFrame.ts';

/**
 * Runs a task once what has just been changed is painted, or soon where nothing is painted; answers with the way
 * to cancel it.
 */
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
