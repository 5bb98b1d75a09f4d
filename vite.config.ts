import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bootScript } from './src/build/bootScript.ts';
import { cascadeLayers } from './src/build/cascadeLayers.ts';
import { chronologyPlugin } from './src/build/chronologyPlugin.ts';
import { coarseMap } from './src/build/coarseMap.ts';
import { customMedia } from './src/build/customMedia.ts';
import { DATA_FOLDER, ownMapFiles, titleOf } from './src/build/dataFolder.ts';
import { hostingPlugin, previewLinks } from './src/build/hosting/hostingPlugin.ts';
import { leanLeaflet } from './src/build/leanLeaflet.ts';
import { leanTimeline } from './src/build/leanTimeline.ts';
import { offlineWorker } from './src/build/offlineWorker.ts';
import { ownFiles } from './src/build/ownFiles.ts';
import { pureConstructors } from './src/build/pureConstructors.ts';
import { offlineCopyPlugin } from './src/build/single/offlineCopyPlugin.ts';
import { singleFile } from './src/build/single/singleFile.ts';
import { parseSiteAddress, SITE_VARIABLE } from './src/build/siteAddress.ts';
import { staticPagesPlugin } from './src/build/staticPages/staticPagesPlugin.ts';
import { thirdPartyNotices } from './src/build/thirdPartyNotices.ts';
import { worldMap } from './src/build/worldMap.ts';

const NO_FETCH = fileURLToPath(new URL('./src/views/panel/cite/noFetch.ts', import.meta.url));
const SITE = parseSiteAddress(process.env[SITE_VARIABLE]);

export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  const plugins = [
    react(),
    bootScript(),
    chronologyPlugin(DATA_FOLDER, SITE),
    ownFiles(),
    leanLeaflet(),
    leanTimeline(),
    pureConstructors(),
    worldMap(),
    coarseMap(),
    thirdPartyNotices(),
    offlineCopyPlugin(),
  ];
  return {
    base: './',
    resolve: { alias: { 'node-fetch': NO_FETCH, 'sync-fetch': NO_FETCH } },
    define: {
      [`import.meta.env.${SITE_VARIABLE}`]: JSON.stringify(SITE ?? ''),
      'import.meta.env.ARAXES_MAP_FILES': JSON.stringify(ownMapFiles().join(' ')),
    },
    plugins: [
      ...plugins,
      ...(single
        ? [singleFile()]
        : [staticPagesPlugin(SITE), offlineWorker(titleOf()), hostingPlugin(SITE), previewLinks()]),
    ],
    css: { postcss: { plugins: [...customMedia(), cascadeLayers()] } },
    build: {
      target: 'es2023',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: LARGEST_LAZY_CHUNK,
      ...(single ? ONE_OF_EACH : IN_PARTS),
    },
    // A test of what is drawn says `// @vitest-environment jsdom` in its first line: jsdom costs a second per file.
    test: {
      environment: 'node',
      // Vitest would leave one of two processors idle.
      maxWorkers: Math.max(2, availableParallelism() - 1),
      projects: [
        {
          extends: true as const,
          test: {
            name: 'parts',
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: [ALONE],
            // A process of its own for each file, with its jsdom and its data, took half the time. So a test puts back
            // what it changes of a global.
            isolate: false,
          },
        },
        { extends: true as const, test: { name: 'alone', include: [ALONE] } },
      ],
      setupFiles: ['test/patience.ts'],
      // Ten times what a test takes here: other programs may share the processors.
      testTimeout: 20_000,
      hookTimeout: 60_000,
    },
  };
});

/**
 * Tests with a process of their own for each file: those that replace a module, which would stay replaced in the files
 * after it, and the one that starts the app, which cannot be stopped.
 */
const ALONE = 'test/**/*.alone.test.{ts,tsx}';

/**
 * In kB. The largest chunks, citations (760) and timeline (440), are loaded after the first render; vite warns when
 * one grows beyond this. What first sight costs has its own budgets in `test/bench`.
 */
const LARGEST_LAZY_CHUNK = 800;

/** Rolldown reports slow plugins. Ours draw two hundred pictures and compress every file: they take their time. */
const CHECKS = { bundlerTimings: false };

/** One script, one style sheet, pictures within it; beside what the folder holds. */
const ONE_OF_EACH = {
  assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  cssCodeSplit: false,
  copyPublicDir: false,
  emptyOutDir: false,
  // The one file is meant to be large.
  chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
  rolldownOptions: { checks: CHECKS, output: { codeSplitting: false } },
};

/** What the entry shares with the views comes in one script with it: a dozen small ones would each cost a round trip. */
const SHARED =
  /\/src\/(store\/(?!search\/(Indexed|WordIndex|PageIndex|pageTexts|maxTypos))|model|files|strings\/(?!.*(claim|cite|glossary|about|access|lesson|present|share|static|download|complete)|(?!en\/)[\w-]+\/)|views\/((loading|marks|text|input|focus|floating|page)\/)?[^/]+$|load\/(documentParts|shorten)\.ts$|styles\/(breakPoints|derivedColours)\.ts$|views\/map\/useTheme\.ts$|views\/timeline\/(foldedScale|yearTicks)\.ts$)|\/node_modules\/(react|react-dom|scheduler|zustand)\//;

/** Of the same folders, what only closed dialogs, other pages and the index of the search use. */
const NOT_AT_FIRST =
  /\/src\/(store\/(countOptions|pathFile|search\/findSnippets)|model\/(neighbours|claim|readersDay)|views\/(text\/([cC]opyField|findTerms|loadedWords)|focus\/useKeptInPlace)|strings\/(formatGap|formatPlace))\.(tsx?|css)$/;

const IN_PARTS = {
  assetsInlineLimit: 0,
  rolldownOptions: {
    checks: CHECKS,
    output: {
      codeSplitting: {
        groups: [{ name: 'shared', test: (id: string) => SHARED.test(id) && !NOT_AT_FIRST.test(id) }],
      },
    },
  },
};
