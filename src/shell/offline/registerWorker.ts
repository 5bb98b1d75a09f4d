import { Workbox } from 'workbox-window';
import { loadNewVersion } from './loadNewVersion.ts';

/**
 * Lets the service worker keep the app for when there is no network. A new version is not put in force under the
 * reader's hands: it is offered.
 *
 * @param onUpdate is given what puts the new version in force and loads the page anew
 */
export async function registerWorker(onUpdate: (reload: () => void) => void): Promise<void> {
  const worker = new Workbox(new URL('sw.js', document.baseURI).href);
  worker.addEventListener('waiting', () => onUpdate(() => void loadNewVersion()));
  // Browsers that refuse it (private windows, blocked storage) show the same page, only not without a network.
  await worker.register().catch((error: unknown) => console.info('This page cannot be kept.', error));
}
