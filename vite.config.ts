import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chronologyPlugin } from './src/build/chronologyPlugin.ts';
import { hostingPlugin } from './src/build/hosting/hostingPlugin.ts';
import { thirdPartyNotices } from './src/build/thirdPartyNotices.ts';

const NO_FETCH = fileURLToPath(new URL('./src/views/panel/cite/noFetch.ts', import.meta.url));

export default defineConfig({
  base: './',
  resolve: { alias: { 'node-fetch': NO_FETCH, 'sync-fetch': NO_FETCH } },
  plugins: [react(), chronologyPlugin('data'), thirdPartyNotices(), hostingPlugin(process.env.ARAXES_SITE)],
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: { environment: 'jsdom', include: ['test/**/*.test.{ts,tsx}'], setupFiles: [] },
});
