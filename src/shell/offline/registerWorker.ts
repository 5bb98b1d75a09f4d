import { Workbox } from 'workbox-window';
import { loadNewVersion } from './loadNewVersion.ts';

/**
 * Registers the service worker, which makes the app available offline. Asks before it activates an update.
 *
 * @param onUpdate receives a function that activates the new version and reloads the page
 */
export async function registerWorker(onUpdate: (reload: () => void) => void): Promise<void> {
  const worker = new Workbox(new URL('sw.js', document.baseURI).href);
  worker.addEventListener('waiting', () => onUpdate(() => void loadNewVersion()));
  // Browsers that refuse it (private windows, blocked storage) show the same page, but not offline.
  await worker.register().catch((error: unknown) => console.info('This page cannot be kept.', error));
}
