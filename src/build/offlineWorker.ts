import { VitePWA } from 'vite-plugin-pwa';
import { listOfflineFiles, OFFLINE_FILES } from './offlineFiles.ts';
import { lightColours } from './staticPages/picture/lightColours.ts';

/**
 * The manifest of the installable app, named after the chronology, and the service worker (`src/worker/`) that makes it
 * available offline.
 */
export const offlineWorker = (title: string) =>
  VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    includeManifestIcons: false,
    manifest: {
      name: `Araxes: ${title}`,
      short_name: 'Araxes',
      description: 'A timeline, a map and article excerpts that move together',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: lightColours()('paper'),
      background_color: lightColours()('paper'),
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    strategies: 'injectManifest',
    srcDir: 'src/worker',
    // Built as `sw.js`, the name under which browsers have registered it.
    filename: 'sw.ts',
    injectManifest: { globPatterns: OFFLINE_FILES, rollupFormat: 'iife' },
    integration: {
      beforeBuildServiceWorker: ({ injectManifest }) => {
        injectManifest.manifestTransforms = [
          (entries) => ({
            manifest: listOfflineFiles(entries, injectManifest.globDirectory) as typeof entries,
            warnings: [],
          }),
        ];
        // The plugin would add the manifest with a digest that browsers cannot compute; it is among our files.
        injectManifest.additionalManifestEntries = [];
      },
    },
  });
