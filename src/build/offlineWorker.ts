import { VitePWA } from 'vite-plugin-pwa';
import { lightColours } from './staticPages/picture/lightColours.ts';

/**
 * The manifest of the installable app, named after the chronology, and the service worker that makes it available
 * offline. Static pages, and data files that the app never opens, are left to the server.
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
    workbox: {
      globPatterns: [
        'index.html',
        'icon.svg',
        'assets/*.{js,css,png,webp,svg,woff2}',
        'map/*.{json,webp}',
        'chronology-{first,texts,details}.json',
        'third-party-notices.txt',
      ],
      // The query only holds the view; the page is the same.
      ignoreURLParametersMatching: [/.*/],
      // Other addresses are left to the server: the page would not find its scripts under them.
      navigateFallback: null,
      // So that what the first visit loads late is cached, too. A newer version still waits for the reader.
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      cleanupOutdatedCaches: true,
    },
  });
