/** Calls `act` at once, then at most once per `pause` ms; the last call is never lost. */
export function throttle(pause: number, act: () => void, signal: AbortSignal): () => void {
  let resting = false;
  let calledAgain = false;
  const run = () => {
    if (signal.aborted) return;
    resting = true;
    calledAgain = false;
    setTimeout(() => {
      resting = false;
      if (calledAgain) run();
    }, pause);
    act();
  };
  return () => {
    if (resting) calledAgain = true;
    else run();
  };
}
