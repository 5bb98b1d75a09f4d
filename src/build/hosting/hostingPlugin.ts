import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compressFiles } from './compressFiles.ts';
import { headersFile } from './headersFile.ts';
import { linkHeader, linkHeaderFor } from './linkHeader.ts';
import { nginxConfig } from './nginxConfig.ts';

/**
 * Prepares the finished build for hosts: configuration files, and compressed copies of all text files. Runs after every
 * other plugin has written its files.
 *
 * @param site address of the site, if known
 */
export function hostingPlugin(site: string | undefined): Plugin {
  let folder: string;
  return {
    name: 'araxes:hosting',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error?: Error) {
        if (error) return;
        const names = filesIn(folder);
        const files = hostFiles(names, site, builtLink(folder));
        for (const [name, text] of Object.entries(files)) write(join(folder, name), text);
        await compressFiles(folder, names);
      },
    },
  };
}

/** `npm start` answers as our hosts do: with the `Link` header of the page, and to sandboxed iframes. */
export function previewLinks(): Plugin {
  return {
    name: 'araxes:preview-links',
    // A sandboxed iframe has no origin: without this header it may load no module. All that is served is public.
    config: () => ({ preview: { cors: true } }),
    configurePreviewServer({ config, middlewares }) {
      const header = builtLink(resolve(config.root, config.build.outDir));
      middlewares.use((request, response, next) => {
        const [path] = (request.url ?? '').split('?', 1);
        const isPage = path === '/' || path === '/index.html';
        const link = isPage && linkHeaderFor(header, request.headers['sec-fetch-mode']);
        if (link) response.setHeader('Link', link);
        next();
      });
    },
  };
}

const builtLink = (folder: string): string => linkHeader(readFileSync(join(folder, 'index.html'), 'utf8'));

function hostFiles(names: readonly string[], site: string | undefined, link: string): Record<string, string> {
  const base = site ? `${new URL(site).pathname.replace(/\/$/, '')}/` : '/';
  return {
    _headers: `${headersFile(names, base)}\n`,
    'hosting/nginx.conf': nginxConfig(link),
    // Without this file, GitHub Pages leaves out names that begin with an underscore.
    '.nojekyll': '',
  };
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return files.map((name) => name.replaceAll('\\', '/'));
}

function write(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
