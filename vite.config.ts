import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chronologyPlugin } from './src/build/chronologyPlugin.ts';
import { hostingPlugin } from './src/build/hosting/hostingPlugin.ts';
import { offlineWorker } from './src/build/offlineWorker.ts';
import { offlineCopy } from './src/build/single/offlineCopy.ts';
import { singleFile } from './src/build/single/singleFile.ts';
import { thirdPartyNotices } from './src/build/thirdPartyNotices.ts';

const NO_FETCH = fileURLToPath(new URL('./src/views/panel/cite/noFetch.ts', import.meta.url));

export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  const plugins = [react(), chronologyPlugin('data'), thirdPartyNotices(), offlineCopy()];
  return {
    base: './',
    resolve: { alias: { 'node-fetch': NO_FETCH, 'sync-fetch': NO_FETCH } },
    plugins: [
      ...plugins,
      ...(single ? [singleFile()] : [offlineWorker(), hostingPlugin(process.env.ARAXES_SITE)]),
    ],
    build: {
      target: 'es2023',
      modulePreload: { polyfill: false },
      ...(single ? ONE_OF_EACH : { assetsInlineLimit: 0 }),
    },
    test: { environment: 'jsdom', include: ['test/**/*.test.{ts,tsx}'], setupFiles: [] },
  };
});

/** One script, one style sheet, pictures within it; beside what the folder holds. */
const ONE_OF_EACH = {
  assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  cssCodeSplit: false,
  copyPublicDir: false,
  emptyOutDir: false,
  rolldownOptions: { output: { codeSplitting: false } },
};
