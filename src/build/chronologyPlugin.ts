import react from '@vitejs/plugin-react';
import { type HtmlTagDescriptor, type Plugin, runnerImport } from 'vite';
import { FOR_READING } from '../boot/fetchEarly.ts';
import { EXPORTS } from '../export/exportFiles.ts';
import { CHECKED_META } from '../load/checkedInBuild.ts';
import { keysOf } from '../model/lists.ts';
import { READING } from '../store/openingView.ts';
import { allViews, showsView } from '../store/shownViews.ts';
import { checkedDigests, chronologyFiles, OTHER_FORMS } from './chronologyFiles.ts';
import { LD_FILE, wholeLd } from './chronologyLd.ts';
import { COARSE_MAP } from './coarseMap.ts';
import { compileChronology, issueLine } from './compileChronology.ts';
import { contentPolicy } from './contentPolicy.ts';
import { DataProblems } from './DataProblems.ts';
import { ownMapFile } from './dataFolder.ts';
import { TERRITORY_FILE } from './drawnTerritory.ts';
import { link } from './headTags.ts';
import { linkCompiled } from './linkCompiled.ts';
import { pageHead, structuredData } from './pageHead.ts';
import { requestsFirst } from './requestsFirst.ts';
import { policyHash } from './sha256.ts';
import { vocabularyStyles } from './vocabularyStyles.ts';
import { withoutStyles } from './withoutStyles.ts';
import { WORLD_MAP } from './worldMap.ts';

/** Files that the first views need, fetched while the scripts are still loading. */
const CHRONOLOGY = 'chronology-first.json';
const mapFiles = () => (ownMapFile('region.topo.json') ? [COARSE_MAP, 'map/labels.json'] : [WORLD_MAP]);
/** Views that are not part of the entry script, but needed as soon as they are shown. */
const LAZY_VIEWS = { map: 'views/map/MapView.tsx', timeline: 'views/timeline/TimelineView.tsx' } as const;
type LazyViewName = keyof typeof LAZY_VIEWS;

/** Places in `index.html`. */
const HEAD = '<!-- head -->';
const REQUESTS = '<!-- requests -->';
const ROOT = '<div id="root"></div>';

/** What the page has if the opening map is drawn in it. */
const PICTURED = 'class="first-map"';

export const CHRONOLOGY_PLUGIN = 'araxes:chronology';

/** The interface for other plugins. */
export interface ChronologyApi {
  /** The compiled chronology; in a build available after `config`, in the dev server after `buildStart`. */
  readonly compiled: () => Record<string, unknown>;
}

/**
 * Compiles `data/` into the chronology's files, renders it into `index.html`, inlines the small style sheet and adds a
 * Content-Security-Policy that allows exactly that and our own files. `site` is the site's address, if known.
 */
export function chronologyPlugin(folder: string, site?: string): Plugin<ChronologyApi> {
  let document: Record<string, unknown>;
  let serving = false;
  return {
    name: CHRONOLOGY_PLUGIN,
    api: { compiled: () => document },
    async config(_, { command }) {
      serving = command === 'serve';
      // Not in `buildStart`: Rolldown adds a stack trace to what fails there.
      if (!serving) document = await compileOrFail(folder);
    },
    async buildStart() {
      if (serving) document = await compileOrFail(folder);
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.middlewares.use(async (request, response, next) => {
        const name = request.url?.split('?')[0]?.slice(1) ?? '';
        if (!name.startsWith('chronology') && !(name in OTHER_FORMS)) return next();
        try {
          const file = chronologyFiles(await compileOrFail(folder), 'empty')[name];
          if (file === undefined) return next();
          const form = OTHER_FORMS[name] ?? 'json';
          response.setHeader('Content-Type', `${EXPORTS[form].mediaType}; charset=utf-8`);
          response.end(file);
        } catch (error) {
          next(error); // Otherwise a mistake in the data would end the server.
        }
      });
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(chronologyFiles(document, 'prerendered'))) {
        this.emitFile({ type: 'asset', fileName, source });
      }
      const structured = JSON.stringify(wholeLd(linkCompiled(document), site));
      this.emitFile({ type: 'asset', fileName: LD_FILE, source: structured });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const dataset = linkCompiled(document);
        const head = pageHead(dataset, site);
        if (serving || !bundle) return html.replace(HEAD, head);
        const { module } = await runnerImport<typeof import('./renderPage.tsx')>(
          new URL('./src/build/renderPage.tsx', `file://${process.cwd()}/`).pathname,
          { plugins: [withoutStyles(), react()], configFile: false, logLevel: 'warn' },
        );
        const styles = vocabularyStyles(dataset.vocabulary);
        const { page, hashes } = inlineStyles(html, bundle, styles);
        const policed = page.replace(HEAD, () => `${contentPolicy(hashes)}\n${REQUESTS}\n${head}`);
        const root = module.renderPage(document);
        const views = keysOf(LAZY_VIEWS).filter((view) => showsView(allViews(dataset), view));
        return {
          html: requestsFirst(policed, REQUESTS, preloads(bundle, views, root.includes(PICTURED))).replace(
            ROOT,
            () => `<div id="root">${root}</div>\n${structuredData(dataset, site)}`,
          ),
          tags: [checkedTag(checkedDigests(document, 'prerendered'))],
        };
      },
    },
  };
}

async function compileOrFail(folder: string) {
  const { document, issues } = await compileChronology(folder, ownMapFile(TERRITORY_FILE, folder));
  if (issues.length > 0)
    throw new DataProblems(`The data has problems.\n${issues.map(issueLine).join('\n')}`);
  return document;
}

type Bundle = NonNullable<
  Parameters<Extract<NonNullable<Plugin['transformIndexHtml']>, (...args: never) => unknown>>[1]['bundle']
>;

/** Inlines the page's style sheet and the vocabulary's colours, so that the text is styled when it arrives. */
function inlineStyles(html: string, bundle: Bundle, colours: string) {
  const hashes = [policyHash(colours)];
  const page = html
    .replace('</head>', () => `<style>${colours}</style>\n</head>`)
    .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, fileName: string) => {
      const asset = bundle[fileName];
      if (asset?.type !== 'asset') return link;
      const css = String(asset.source).trim();
      delete bundle[fileName];
      forgetStyle(bundle, fileName);
      hashes.push(policyHash(css));
      return `<style>${css}</style>`;
    });
  return { page, hashes };
}

/** Lazy chunks wait for the style sheets of all their imports. The entry's is inlined, so it must not be waited for. */
function forgetStyle(bundle: Bundle, fileName: string) {
  for (const file of Object.values(bundle)) {
    if (file.type === 'chunk') file.viteMetadata?.importedCss.delete(fileName);
  }
}

/** Preload links for everything that these first views need, so that it is requested at once: the base map only where no picture of it is shown. */
function preloads(bundle: Bundle, views: readonly LazyViewName[], isPictured: boolean): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const entry = chunks.filter(({ isEntry }) => isEntry);
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  /** Includes transitive imports: each one missing here would cost another round trip. */
  const filesOf = (of: typeof chunks, files = new Set<string>()): Set<string> => {
    for (const { fileName, imports } of of) {
      if (files.has(fileName)) continue;
      files.add(fileName);
      filesOf(
        imports.flatMap((name) => byName.get(name) ?? []),
        files,
      );
    }
    return files;
  };
  const already = filesOf(entry);
  const chunksOf = (view: LazyViewName) =>
    chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(LAZY_VIEWS[view]));
  const scripts = viewsByFile(views, (view) =>
    [...filesOf(chunksOf(view))].filter((name) => !already.has(name)),
  );
  const styles = viewsByFile(views, (view) =>
    chunksOf(view).flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
  );
  // `src/boot/fetchEarly.ts` enables these if a view in `data-for` is shown.
  const preload = (rel: string, href: string, views: readonly LazyViewName[], as?: string) =>
    link({
      'data-rel': rel,
      'data-for': views.join(' '),
      crossorigin: '',
      href: `./${href}`,
      ...(as && { as }),
    });
  return [
    link({ 'data-rel': 'fetch', href: `./${CHRONOLOGY}` }),
    ...Object.keys(READING).map((name) =>
      link({ 'data-rel': 'fetch', 'data-for': FOR_READING, href: `./${name}` }),
    ),
    ...[...scripts].map(([name, views]) => preload('modulepreload', name, views)),
    ...[...styles].map(([name, views]) => preload('preload', name, views, 'style')),
    ...(views.includes('map') ? mapFiles() : []).map((name) =>
      link({
        'data-rel': 'fetch',
        'data-for': 'map',
        ...(isPictured && { 'data-pictured': '' }),
        href: `./${name}`,
      }),
    ),
  ];
}

/** Tells the app which documents the build has checked. */
const checkedTag = (content: string): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { name: CHECKED_META, content },
  injectTo: 'head',
});

/** The views that need each file. */
function viewsByFile(
  views: readonly LazyViewName[],
  filesOf: (view: LazyViewName) => readonly string[],
): Map<string, LazyViewName[]> {
  const byFile = new Map<string, LazyViewName[]>();
  for (const view of views) {
    for (const file of filesOf(view)) byFile.set(file, [...(byFile.get(file) ?? []), view]);
  }
  return byFile;
}
