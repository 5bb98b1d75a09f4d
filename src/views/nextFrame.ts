/**
 * In ms. Browsers draw no frame of a page that is out of sight or hidden; its tasks run after this time. Long
 * enough for a slow machine to draw one.
 */
const LONGEST_WAIT = 500;

/** Runs a task when the browser draws next, or soon where it does not draw; answers with the way to cancel it. */
export function nextFrame(task: () => void): () => void {
  const run = () => {
    cancel();
    task();
  };
  const frame = requestAnimationFrame(run);
  const timer = setTimeout(run, LONGEST_WAIT);
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return cancel;
}
