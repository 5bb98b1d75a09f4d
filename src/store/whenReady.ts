import type { AppStore } from './context.ts';

/** Runs `act` once every visible view has been drawn, unless stopped before. */
export function whenReady({ api }: Pick<AppStore, 'api'>, act: () => void): () => void {
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
