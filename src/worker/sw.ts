import { clientsClaim } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import type { OfflineFile } from './OfflineFile.ts';
import { reuseFetched } from './reuseFetched.ts';

declare const self: ServiceWorkerGlobalScope;

// Workbox replaces `self.__WB_MANIFEST` with the list from `build/offlineFiles.ts`.
const files = self.__WB_MANIFEST as readonly OfflineFile[];
const addressOf = ({ url }: OfflineFile) => new URL(url, location.href).href;
const onDemand = new Set(files.filter((file) => file.onDemand).map(addressOf));
const atOnce = files.filter((file) => !file.onDemand);
const digests = new Map(atOnce.map((file) => [addressOf(file), file.revision]));
/** Other apps of the same origin have caches, too. */
const ON_DEMAND_CACHE = `araxes-on-demand-${self.registration.scope}`;

addPlugins([reuseFetched(digests, openPages)]);
precacheAndRoute(
  atOnce.map(({ url, revision }) => ({ url, revision })),
  // The query only holds the view; the page is the same.
  { ignoreURLParametersMatching: [/.*/] },
);
registerRoute(({ url }) => onDemand.has(url.href), new CacheFirst({ cacheName: ON_DEMAND_CACHE }));
self.addEventListener('activate', (event) => event.waitUntil(forgetOldVersions()));
cleanupOutdatedCaches();
// So that what the first visit loads late is cached, too. A newer version still waits for the reader.
clientsClaim();
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

async function openPages(): Promise<string[]> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.map(({ url }) => url);
}

/** Files that were cached on demand, and are not in this version. */
async function forgetOldVersions(): Promise<void> {
  const cache = await caches.open(ON_DEMAND_CACHE);
  const old = (await cache.keys()).filter(({ url }) => !onDemand.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}
