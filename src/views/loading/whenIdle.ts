/** Waits, in ms, where the browser does not say when it is idle (Safari). */
const SOON = 500;

/** Calls a function once the browser is idle, at the latest after the timeout, if one is given. Returns a cancel. */
export function whenIdle(task: () => void, options?: IdleRequestOptions): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(task, SOON);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(task, options);
  return () => cancelIdleCallback(idle);
}
