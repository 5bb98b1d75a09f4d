import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Plugin } from 'vite';
import { ownMapFiles, ownMapPath, ownPages } from './dataFolder.ts';

const MEDIA: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.webp': 'image/webp',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The data folder's own files by their address on the site. */
const filesByAddress = (): ReadonlyMap<string, string> =>
  new Map([
    ...ownMapFiles().map((name) => [`map/${name}`, ownMapPath(name)] as const),
    ...ownPages().map((path) => [basename(path), path] as const),
  ]);

/** Publishes the data folder's map files and pages beside the files of `public/`. */
export const ownFiles = (): Plugin => ({
  name: 'araxes:own-files',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const name = request.url?.split('?')[0]?.slice(1) ?? '';
      const path = filesByAddress().get(name);
      if (!path) return next();
      response.setHeader('Content-Type', MEDIA[extname(path)] ?? 'application/octet-stream');
      response.end(readFileSync(path));
    });
  },
  generateBundle() {
    for (const [fileName, path] of filesByAddress()) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
    }
  },
});
