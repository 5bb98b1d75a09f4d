import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { syntheticChronology } from './synthetic.ts';

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

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string | number>>;
}

export interface BenchServer {
  /** Address of the app with its own data, or with the given number of synthetic events. */
  readonly address: (events?: number) => string;
  /** A page with one word, to measure the browser itself. */
  readonly emptyPage: string;
  readonly close: () => void;
}

/**
 * Serves the built app as a good static host would: Brotli, caching by name. Below `/synthetic/N/` the same app finds a
 * chronology of N events, uncompressed, as if it were a file on this computer.
 */
export async function serve(folder: string): Promise<BenchServer> {
  const answers = new Map<string, Answer | undefined>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    if (!answers.has(path)) answers.set(path, findAnswer(folder, path));
    send(response, answers.get(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    address: (events) => (events === undefined ? root : `${root}synthetic/${events}/`),
    emptyPage: `${root}empty`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function findAnswer(folder: string, path: string): Answer | undefined {
  if (path === '/empty') return plain('<!doctype html><title>Empty</title><p>Text', '.html');
  const [, count, rest] = /^\/synthetic\/(\d+)\/(.*)$/.exec(path) ?? [];
  const name = normalize((rest ?? path.slice(1)) || 'index.html');
  if (count && /^chronology[\w-]*\.json$/.test(name)) {
    return plain(JSON.stringify(syntheticChronology(Number(count))), '.json');
  }
  const file = join(folder, name);
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  if (count && name === 'index.html') return plain(withoutEvents(readFileSync(file, 'utf8')), '.html');
  return packed(readFileSync(file), name);
}

/** The page was made with the events of our own data; for another chronology, the list is empty at first. */
const withoutEvents = (html: string) =>
  html.replace(/(<div id="root"[^>]*>)[\s\S]*(<\/div>)(?=\s*(<script|<link|<\/body>))/, '$1$2');

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
});

function send(response: ServerResponse, answer: Answer | undefined) {
  if (!answer) return response.writeHead(404).end();
  response.writeHead(200, answer.headers);
  return response.end(answer.body);
}
