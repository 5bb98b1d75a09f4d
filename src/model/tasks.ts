/**
 * Lets the browser answer to input and draw before the work goes on. A message, since a chain of timers is slowed down:
 * to 4 ms for each (HTML Standard, timers), and to a second while the page is out of sight.
 */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * Runs steps one after another, each in a task of its own, so that the browser answers to input between them. Returns a
 * function that cancels those that have not run.
 */
export function inTasks(steps: readonly (() => void)[]): () => void {
  const left = [...steps];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = () => {
    const step = left.shift();
    if (left.length > 0) timer = setTimeout(goOn);
    step?.();
  };
  if (left.length > 0) timer = setTimeout(goOn);
  return () => clearTimeout(timer);
}

/** How long, in ms, a slice of work may hold up the page. */
const SLICE = 8;

/**
 * Does something with each item, in slices between which the browser answers to input: all at once would hold up the
 * page.
 *
 * @returns whether that was done with all of them; it is not once the signal is aborted
 */
export async function eachInSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  let end = performance.now() + SLICE;
  for (const item of items) {
    if (performance.now() >= end) {
      await nextTask();
      end = performance.now() + SLICE;
    }
    if (signal?.aborted) return false;
    work(item);
  }
  return true;
}
