// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path/posix';
import { expect, test } from 'vitest';

/** Which part of `src` may import which. `top` is the files in `src` itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  files: [],
  worker: [],
  boot: ['files', 'model', 'store', 'styles', 'views', 'views/map', 'views/timeline'],
  strings: ['model'],
  styles: ['model'],
  load: ['model', 'files', 'styles'],
  store: ['model', 'strings'],
  export: ['model', 'strings'],
  views: ['model', 'files', 'store', 'strings', 'styles'],
  'views/map': ['model', 'files', 'store', 'strings', 'styles', 'views', 'views/territoryMaps'],
  'views/timeline': ['model', 'store', 'strings', 'styles', 'views'],
  'views/territoryMaps': ['model', 'files', 'strings', 'styles', 'views'],
  'views/panel': [
    'model',
    'files',
    'export',
    'store',
    'strings',
    'styles',
    'views',
    'views/territoryMaps',
    'data',
  ],
  shell: [
    'boot',
    'model',
    'files',
    'export',
    'load',
    'store',
    'strings',
    'styles',
    'views',
    'views/map',
    'views/timeline',
    'views/panel',
    'views/territoryMaps',
  ],
  top: ['boot', 'files', 'model', 'load', 'store', 'strings', 'styles', 'views', 'views/panel', 'shell'],
  build: [
    'boot',
    'worker',
    'model',
    'export',
    'load',
    'store',
    'strings',
    'styles',
    'views',
    'views/map',
    'views/timeline',
    'views/territoryMaps',
    'views/panel',
    'shell',
    'top',
  ],
};

const DRAWS = [
  'views',
  'views/map',
  'views/timeline',
  'views/panel',
  'views/territoryMaps',
  'shell',
  'top',
  'build',
];

/** The only part that may use each library; libraries that are not listed are not used. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  zod: ['load'],
  edtf: ['load'],
  zustand: ['store'],
  leaflet: ['views/map'],
  'react-leaflet': ['views/map'],
  'd3-time': ['views/timeline'],
  'topojson-client': ['views/map', 'views/territoryMaps', 'build'],
  'topojson-specification': ['views/map', 'views/territoryMaps', 'build'],
  'topojson-simplify': ['build'],
  geojson: ['views/map', 'views/territoryMaps', 'build'],
  'vis-timeline': ['views/timeline'],
  'vis-data': ['views/timeline'],
  moment: ['views/timeline'],
  minisearch: ['store'],
  '@citation-js/core': ['views/panel'],
  '@citation-js/plugin-csl': ['views/panel'],
  '@citation-js/plugin-bibtex': ['views/panel'],
  uqr: ['shell'],
  'workbox-window': ['shell'],
  'workbox-core': ['worker'],
  'workbox-precaching': ['worker'],
  'workbox-routing': ['worker'],
  'workbox-strategies': ['worker'],
  'vite-plugin-pwa': ['build'],
  papaparse: ['export'],
  react: [...DRAWS, 'store/context.ts'],
  'react-dom': DRAWS,
  vite: ['build'],
  postcss: ['build'],
  'postcss-custom-media': ['build'],
  '@vitejs/plugin-react': ['build'],
  yaml: ['build'],
  '@resvg/resvg-js': ['build'],
  sharp: ['build'],
  node: ['build'],
};

const NAMELESS = /(^|\/)(index|utils|common|helpers|types|constants)\.\w+$/i;
const HTML =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|document\.write|dangerouslySetInnerHTML)\b/;
/** Each also scrolls the page around an iframe; `moveFocus` and `scrollInside` do not. */
const SCROLLS = /\.focus\((?!\{ preventScroll: true \}\))|\bscrollIntoView(IfNeeded)?\(|\bauto[Ff]ocus\b/;
/** The only file that may move the focus. */
const MOVES_FOCUS = 'views/focus/moveFocus.ts';
const IMPORT = /(?:^(?:import|export)\b[^'";]*?\bfrom|^@?import|\bimport\()\s*['"]([^'"\n]+)['"]/gm;

function partOf(file: string): string {
  const [folder, view] = file.split('/');
  if (!file.includes('/')) return 'top';
  if (file.startsWith('../data/')) return 'data';
  // The other folders of `views/` hold what several views use.
  return `views/${view}` in MAY_IMPORT ? `views/${view}` : folder!;
}

/** Some 100,000 arguments overflow the stack; `model/minMax.ts`, `concat` and `flat` take any number. */
const SPREADS = /\b(?:Math\.(?:min|max)|\w+\.(?:push|unshift))\([^()]*\.\.\./;
const SILENT = /\bcatch (?=\{)|\.catch\(\(\) =>/;
/** Where the error says nothing that is not said elsewhere; a comment there says where. */
const MAY_BE_SILENT = [
  'boot/fetchEarly.ts',
  'files/watchStyleSheets.ts',
  'load/linkVocabulary.ts',
  'load/parseEdtf.ts',
  'shell/addressBar.ts',
  'shell/host/parseHostMessage.ts',
];

/** Words in one language only: readers of another would see them in English. */
const ONE_LANGUAGE = /\bstrings\/en(?:\/|\.ts)|\bENGLISH\b|_STRINGS\.english\b/;
/** English words are no words of the interface here: in what the build writes, and where the app cannot start. */
const MAY_BE_ENGLISH = [
  'shell/FailurePage.tsx',
  // The words where no translation has been loaded.
  'store/selectors.ts',
  // The console is in English.
  'views/loading/lazyPart.tsx',
];

/** What is wrong with one import. */
function checkImport(file: string, imported: string): string[] {
  const part = partOf(file);
  if (imported.startsWith('.')) {
    const target = partOf(join(dirname(file), imported));
    return target === part || MAY_IMPORT[part]?.includes(target) ? [] : [`${file} imports ${target}`];
  }
  const library = imported.replace(/^node:.*/, 'node').match(/^(@[^/]+\/)?[^/]+/)![0];
  const homes = HOMES[library] ?? [];
  return homes.includes(part) || homes.includes(file) ? [] : [`${file} imports ${library}`];
}

function findProblems(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([file, text]) => [
    ...[...text.matchAll(IMPORT)].flatMap(([, imported]) => checkImport(file, imported!)),
    ...(partOf(file) in MAY_IMPORT || partOf(file) === 'styles' ? [] : [`${file} is in no known part`]),
    ...(NAMELESS.test(file) ? [`${file} has a name that says nothing`] : []),
    ...(HTML.test(text) ? [`${file} writes HTML`] : []),
    ...(isOnlyEnglish(file, text) ? [`${file} has words in English only`] : []),
    ...(SPREADS.test(text) ? [`${file} spreads a list into a call`] : []),
    ...(SILENT.test(text) && !MAY_BE_SILENT.includes(file) ? [`${file} catches without a word`] : []),
    ...(scrollsHost(file, text) ? [`${file} scrolls the page around a frame`] : []),
  ]);
}

function isOnlyEnglish(file: string, text: string): boolean {
  const mayBe = ['strings', 'build'].includes(partOf(file)) || MAY_BE_ENGLISH.includes(file);
  return !mayBe && ONE_LANGUAGE.test(text);
}

function scrollsHost(file: string, text: string): boolean {
  return SCROLLS.test(text) || (file !== MOVES_FOCUS && text.includes('.focus('));
}

function readSource(): Record<string, string> {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((it) =>
    it.replaceAll('\\', '/'),
  );
  const files = names.filter((name) => ['.ts', '.tsx', '.css'].includes(extname(name)));
  return Object.fromEntries(files.map((name) => [name, readFileSync(`src/${name}`, 'utf8')]));
}

test('every folder of src imports only what it may', () => {
  const source = readSource();
  const parts = new Set(Object.keys(source).map(partOf));
  expect(Object.keys(MAY_IMPORT).filter((part) => !parts.has(part))).toEqual([]);
  expect(findProblems(source)).toEqual([]);
});

test.each([
  ['model/a.ts', "import { b } from '../strings/b.ts'", 'model/a.ts imports strings'],
  ['model/a.ts', "import { z } from 'zod'", 'model/a.ts imports zod'],
  ['load/a.ts', "import type { B } from '../store/b.ts'", 'load/a.ts imports store'],
  ['store/a.ts', "export * from '../load/b.ts'", 'store/a.ts imports load'],
  ['store/a.ts', "import { use } from 'react'", 'store/a.ts imports react'],
  ['views/a.ts', "import { b } from './map/b.ts'", 'views/a.ts imports views/map'],
  ['views/map/a.ts', "import { b } from '../panel/b.ts'", 'views/map/a.ts imports views/panel'],
  ['views/panel/a.tsx', "import L from 'leaflet'", 'views/panel/a.tsx imports leaflet'],
  ['views/panel/a.tsx', "import '../../shell/a.css'", 'views/panel/a.tsx imports shell'],
  ['views/timeline/a.ts', "import 'react-leaflet'", 'views/timeline/a.ts imports react-leaflet'],
  ['shell/a.ts', "const b = import('../build/b.ts')", 'shell/a.ts imports build'],
  ['shell/a.ts', "import { z } from 'zod/mini'", 'shell/a.ts imports zod'],
  ['shell/a.ts', "import { readFile } from 'node:fs'", 'shell/a.ts imports node'],
  ['shell/a.ts', "import x from '@new/library/part'", 'shell/a.ts imports @new/library'],
  ['model/a.ts', "import type {\n  B,\n} from '../load/b.ts'", 'model/a.ts imports load'],
  ['main.tsx', "import { b } from './build/b.ts'", 'main.tsx imports build'],
  ['other/a.ts', '', 'other/a.ts is in no known part'],
  ['views/utils.ts', '', 'views/utils.ts has a name that says nothing'],
  ['views/a.tsx', "import { map } from '../strings/en/map.ts'", 'views/a.tsx has words in English only'],
  ['store/a.ts', "import { en } from '../strings/en.ts'", 'store/a.ts has words in English only'],
  ['shell/a.tsx', 'const name = ENGLISH.map.name', 'shell/a.tsx has words in English only'],
  ['views/panel/a.tsx', 'CLAIM_STRINGS.english.later(a)', 'views/panel/a.tsx has words in English only'],
  ['views/a.tsx', '<p dangerouslySetInnerHTML={b} />', 'views/a.tsx writes HTML'],
  ['views/map/a.ts', 'element.innerHTML = text', 'views/map/a.ts writes HTML'],
  ['views/focus/moveFocus.ts', 'element.focus()', 'views/focus/moveFocus.ts scrolls the page around a frame'],
  ['views/a.ts', 'a?.focus({ preventScroll: true })', 'views/a.ts scrolls the page around a frame'],
  ['shell/a.ts', "a.scrollIntoView({ block: 'start' })", 'shell/a.ts scrolls the page around a frame'],
  ['model/a.ts', 'Math.max(1, ...numbers)', 'model/a.ts spreads a list into a call'],
  ['model/a.ts', 'all.push(...more)', 'model/a.ts spreads a list into a call'],
  ['shell/a.ts', 'try { a(); } catch {}', 'shell/a.ts catches without a word'],
  ['shell/a.ts', 'a.catch(() => undefined)', 'shell/a.ts catches without a word'],
  ['shell/a.tsx', '<input autoFocus />', 'shell/a.tsx scrolls the page around a frame'],
])('in %s, %s is a problem', (file, text, problem) => {
  expect(findProblems({ [file]: text })).toEqual([problem]);
});
