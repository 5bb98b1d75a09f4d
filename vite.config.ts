import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chronologyPlugin } from './src/build/chronologyPlugin.ts';
import { thirdPartyNotices } from './src/build/thirdPartyNotices.ts';

export default defineConfig({
  base: './',
  plugins: [react(), chronologyPlugin('data'), thirdPartyNotices()],
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: { environment: 'jsdom', include: ['test/**/*.test.{ts,tsx}'], setupFiles: [] },
});
