import { VitePWA } from 'vite-plugin-pwa';

/** What is fetched when it is asked for, and not kept: pages and forms of the data that the app itself never opens. */
const APART = ['events', 'articles', 'paths', 'oembed', 'hosting'];

/** The manifest of the installable app, and the service worker that keeps all of it for when there is no network. */
export const offlineWorker = () =>
  VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    includeManifestIcons: false,
    manifest: {
      name: 'Araxes: Nagorno-Karabakh and its neighbours',
      short_name: 'Araxes',
      description: 'A timeline, a map and article excerpts that move together',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#fdfcf9',
      background_color: '#fdfcf9',
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
        '*.js',
        'icon.svg',
        'assets/*',
        'map/*',
        'chronology-{first,details}.json',
      ],
      globIgnores: ['embed.js', 'sw.js'],
      // The query is the reader's view, the page is the same.
      ignoreURLParametersMatching: [/.*/],
      navigateFallback: 'index.html',
      navigateFallbackDenylist: [new RegExp(`/(${APART.join('|')})/`), /\/[^/]+\.\w+$/],
      cleanupOutdatedCaches: true,
    },
  });
