import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type Logger, type Plugin, runnerImport } from 'vite';
import { CHRONOLOGY_PLUGIN, type ChronologyApi } from '../chronologyPlugin.ts';
import { linkCompiled } from '../linkCompiled.ts';
import { SITE_VARIABLE } from '../siteAddress.ts';
import { vocabularyStyles, vocabularyStylesFile } from '../vocabularyStyles.ts';
import type { StaticFile } from './buildStaticPages.ts';

const STYLES = fileURLToPath(new URL('./src/build/staticPages/staticPage.css', `file://${process.cwd()}/`));

/**
 * Writes a static page, a picture and an oEmbed answer for each event, article and lesson path. Files with the absolute
 * address of the site are left out if `site` is not given.
 */
export function staticPagesPlugin(site: string | undefined): Plugin {
  let chronology: ChronologyApi | undefined;
  let logger: Logger | undefined;
  return {
    name: 'araxes:static-pages',
    apply: 'build',
    configResolved({ plugins, logger: resolvedLogger }) {
      logger = resolvedLogger;
      chronology = plugins.find(({ name }) => name === CHRONOLOGY_PLUGIN)?.api as ChronologyApi;
      if (!site) logger.info(`${SITE_VARIABLE} is not set: ${LEFT_OUT}`);
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: STYLES, name: 'staticPage' });
    },
    // Written after the bundle: as assets, hundreds of files would fill the list that the build prints.
    async writeBundle({ dir }, bundle) {
      const styles = Object.keys(bundle).find((name) => /(^|\/)staticPage-[^/]*\.css$/.test(name));
      logger?.info('drawing pages and pictures of events, articles and lesson paths...');
      if (!styles || !chronology || !dir) return this.error('The style sheet or the chronology is missing.');
      const { module } = await runnerImport<typeof import('./buildStaticPages.ts')>(
        new URL('./src/build/staticPages/buildStaticPages.ts', `file://${process.cwd()}/`).pathname,
        { plugins: [react()], configFile: false, logLevel: 'warn' },
      );
      const document = chronology.compiled();
      const colours = vocabularyStyles(linkCompiled(document).vocabulary);
      const coloursFile = vocabularyStylesFile(colours);
      await writeAll(dir, [{ fileName: coloursFile, source: colours }]);
      const order = { document, address: site, styles: [styles, coloursFile] };
      await writeAll(dir, await module.buildStaticPages(order));
    },
  };
}

async function writeAll(folder: string, files: readonly StaticFile[]): Promise<void> {
  for (const { fileName, source } of files) {
    const file = join(folder, fileName);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, source);
  }
}

const LEFT_OUT =
  'sitemap, oEmbed and pictures for shared links are left out, as they need the address of the site. ' +
  'To try the app you do not need them; README, “Pages that can be shared”, has more.';
