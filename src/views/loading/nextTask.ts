/** Lets the browser answer to input and draw before the work goes on. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

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
