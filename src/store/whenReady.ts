import type { AppStore } from './context.ts';

/** Acts once every view that is shown has been drawn, unless it is stopped before. */
export function whenReady({ api }: AppStore, act: () => void): () => void {
  if (api.getState().session.ready) {
    act();
    return () => {};
  }
  const stop = api.subscribe(({ session: { ready } }) => {
    if (!ready) return;
    stop();
    act();
  });
  return stop;
}
