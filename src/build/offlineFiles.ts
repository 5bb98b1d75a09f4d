import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfflineFile } from '../worker/OfflineFile.ts';
import { sha256 } from './sha256.ts';

/** What the app itself opens. Static pages, and data files that it never opens, are left to the server. */
export const OFFLINE_FILES = [
  'index.html',
  'icon.svg',
  'manifest.webmanifest',
  'assets/*.{js,css,png,webp,svg,woff2}',
  'map/*.{json,webp}',
  'chronology-{first,texts,notes,pages,details}.json',
];

/** Large, and asked for by few readers: the styles and the processor of citations. */
const ON_DEMAND = /^assets\/Citations-/;

/**
 * Assets that the app never requests where it has a service worker: the bridge to a host page, which only iframes have;
 * the style sheet of static pages; those of `index.html`, which are inlined; the pictures of Leaflet's own style sheet.
 */
const NEVER = /^assets\/(serveHost|staticPage|colours|marker-icon|marker-shadow|layers)-/;

/**
 * The list of files for the service worker.
 *
 * @param entries as Workbox has found them: without a revision where the name has a hash of the content
 * @param folder the finished build
 */
export const listOfflineFiles = (
  entries: readonly { readonly url: string; readonly revision: string | null }[],
  folder: string,
): OfflineFile[] =>
  entries
    .filter(({ url }) => !NEVER.test(url))
    .map(({ url, revision }) => ({
      url,
      revision: revision && sha256(readFileSync(join(folder, url))),
      ...(ON_DEMAND.test(url) && { onDemand: true }),
    }));
