import { connection, isUnmetered } from './isUnmetered.ts';
import { registerWorker } from './registerWorker.ts';

/**
 * Makes the page available offline: at once where that costs the reader nothing, or where it is available already and
 * only a new version is to be fetched. Elsewhere as soon as the reader installs the app, or is on a better connection.
 *
 * @param onUpdate receives a function that activates the new version and reloads the page
 */
export async function keepOffline(onUpdate: (reload: () => void) => void): Promise<void> {
  const wanted = new AbortController();
  const begin = () => {
    wanted.abort();
    return registerWorker(onUpdate);
  };
  if (isUnmetered() || isInstalled() || (await isKept())) return begin();
  const { signal } = wanted;
  addEventListener('appinstalled', () => void begin(), { signal });
  connection()?.addEventListener('change', () => void (isUnmetered() && begin()), { signal });
}

/** Whether the page has the window of an installed app. */
const isInstalled = () => matchMedia('(display-mode: standalone)').matches;

async function isKept(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration().catch((error: unknown) => {
    console.info('The service worker does not answer.', error);
    return undefined;
  });
  return registration?.scope === new URL('.', document.baseURI).href;
}
