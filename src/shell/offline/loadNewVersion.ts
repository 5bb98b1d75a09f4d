/** How long, in ms, a new version may take to activate. */
const PATIENCE = 3000;

/**
 * Activates the waiting version and reloads the page. If none is waiting any more, because another tab was faster or an
 * even newer version came, it reloads immediately. If the worker does not respond, it reloads after a timeout.
 */
export async function loadNewVersion(reload = () => location.reload()): Promise<void> {
  const { serviceWorker } = navigator;
  const waiting = await serviceWorker.getRegistration().then(
    (registration) => registration?.waiting,
    // Without an answer the page is reloaded anyway.
    (error: unknown) => void console.info('The service worker does not answer.', error),
  );
  if (waiting) {
    await new Promise<void>((done) => {
      setTimeout(done, PATIENCE);
      // Not on `controllerchange`, which fires while the worker is still activating; in WebKit it would stay in that
      // state.
      waiting.addEventListener('statechange', () => {
        if (['activated', 'redundant'].includes(waiting.state)) done();
      });
      waiting.postMessage({ type: 'SKIP_WAITING' });
    });
  }
  reload();
}
