/**
 * In ms. Browsers run no animation frames while a page is out of sight; then the task runs after this time, which is
 * long enough for a slow machine to draw.
 */
const LONGEST_WAIT = 500;

/** Runs a task in the next animation frame, or soon if there is none. Returns a function that cancels it. */
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
