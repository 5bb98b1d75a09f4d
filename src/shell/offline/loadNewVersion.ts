/** How long, in ms, a new version may take until it answers for the page. */
const PATIENCE = 3000;

/**
 * Puts the version that waits in force and loads the page anew, at the same address. Where none waits any more,
 * since another tab was first or a yet newer one came, there is nothing to wait for; a worker that does not
 * answer is waited for only so long.
 */
export async function loadNewVersion(reload = () => location.reload()): Promise<void> {
  const { serviceWorker } = navigator;
  const waiting = await serviceWorker.getRegistration().then(
    (registration) => registration?.waiting,
    // Without an answer the page is loaded again all the same.
    (error: unknown) => void console.info('The service worker does not answer.', error),
  );
  if (waiting) {
    await new Promise<void>((done) => {
      setTimeout(done, PATIENCE);
      // Not at `controllerchange`, which comes while it still activates: WebKit would leave it in that state.
      waiting.addEventListener('statechange', () => {
        if (['activated', 'redundant'].includes(waiting.state)) done();
      });
      waiting.postMessage({ type: 'SKIP_WAITING' });
    });
  }
  reload();
}
