import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chronologyPlugin } from './src/build/chronologyPlugin.ts';

export default defineConfig({
  base: './',
  plugins: [react(), chronologyPlugin('data')],
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: { environment: 'jsdom', include: ['test/**/*.test.{ts,tsx}'], setupFiles: [] },
});
