import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { installProbe, OWN_SIGNS } from './probe.ts';
import { syntheticChronology } from './synthetic.ts';
import { timelineJsFile } from './timelineJs/timelineJsFiles.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const PACKED = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);

export interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string | number>>;
}

/** What is sent for a path, if there is something: see `serve.ts` for the paths. */
export function findAnswer(folder: string, path: string): Answer | undefined {
  if (path === '/empty') return plain('<!doctype html><title>Empty</title><p>Text', '.html');
  const [, place, count, rest] = /^\/(?:(synthetic\/(\d+)|probed|timelinejs)\/)?(.*)$/.exec(path) ?? [];
  const name = normalize(rest || 'index.html');
  if (place === 'timelinejs') {
    const file = timelineJsFile(folder, name);
    return file && packed(file, name);
  }
  if (count && /^chronology[\w-]*\.json$/.test(name)) {
    return plain(JSON.stringify(syntheticChronology(Number(count))), '.json');
  }
  const file = join(folder, name);
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  if (count && name === 'index.html') return plain(withoutEvents(readFileSync(file, 'utf8')), '.html');
  if (place === 'probed' && name === 'index.html') {
    return packed(Buffer.from(withProbe(readFileSync(file, 'utf8'))), name);
  }
  return packed(readFileSync(file), name);
}

/** The page was made with the events of our own data; for another chronology, the list is empty at first. */
const withoutEvents = (html: string) =>
  html.replace(/(<div id="root"[^>]*>)[\s\S]*(<\/div>)(?=\s*(<script|<link|<\/body>))/, '$1$2');

/** For engines whose driver cannot add a script to a page; it stands before the page's own policy, which forbids it. */
const withProbe = (html: string) =>
  html.replace(
    '<head>',
    () =>
      `<head><script>{const __name = (it) => it; (${installProbe})(${JSON.stringify(OWN_SIGNS)})}</script>`,
  );

function plain(text: string, extension: string): Answer {
  const body = Buffer.from(text);
  return { body, headers: headersFor(extension, body, 'no-cache') };
}

function packed(content: Buffer, name: string): Answer {
  const extension = extname(name);
  const caching = name.startsWith('assets') ? 'public, max-age=31536000, immutable' : 'no-cache';
  if (!PACKED.has(extension)) return { body: content, headers: headersFor(extension, content, caching) };
  const body = brotliCompressSync(content);
  return { body, headers: { ...headersFor(extension, body, caching), 'Content-Encoding': 'br' } };
}

const headersFor = (extension: string, body: Buffer, caching: string) => ({
  'Content-Type': TYPES[extension] ?? 'application/octet-stream',
  'Content-Length': body.length,
  'Cache-Control': caching,
  ETag: `"${createHash('sha1').update(body).digest('base64url')}"`,
});
