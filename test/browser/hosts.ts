import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { fileKind } from '../../src/build/hosting/hostHeaders.ts';
import { brotliModule } from './findNginx.ts';
import { freePort } from './freePort.ts';

export interface Host {
  /** Where it serves `dist/`, in a folder of a folder. */
  readonly address: string;
  readonly close: () => void;
}

export interface Blog {
  /** A page that shows the address in an iframe without an origin, and allows itself nothing else. */
  readonly address: (framed: string, width?: number) => string;
  readonly close: () => void;
}

const PATH = '/x/y/';

type Headers = Readonly<Record<string, string>>;
type Change = (file: string, text: string) => string;
interface Rule {
  readonly path: RegExp;
  readonly headers: Headers;
}

/** Serves `dist/` as Netlify and Cloudflare Pages do: by `_headers`. Notes the paths that are requested. */
export const serveByHeadersFile = (asked: string[] = []) =>
  serveFiles(readRules(readFileSync('dist/_headers', 'utf8')), undefined, asked);

/** Serves `dist/` as a host does that sends no headers but the usual ones; `change` may make it another version. */
export const serveBare = (change?: Change) => serveFiles([], change);

async function serveFiles(rules: readonly Rule[], change?: Change, asked: string[] = []): Promise<Host> {
  const { port, close } = await listen((request, response) => {
    asked.push(new URL(request.url!, 'http://localhost').pathname.replace(PATH, '/'));
    answer(request, response, rules, change);
  });
  return { address: `http://127.0.0.1:${port}${PATH}`, close };
}

/** Another site with our page in an iframe. */
export async function serveBlog(): Promise<Blog> {
  const { port, close } = await listen((request, response) => {
    const asked = new URL(request.url!, 'http://localhost').searchParams;
    const policy = `default-src 'none'; img-src data:; frame-src ${new URL(asked.get('framed')!).origin}`;
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy }).end(
      `<!doctype html><title>A blog</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts"
        src="${asked.get('framed')!.replaceAll('&', '&amp;')}" width="${asked.get('width')}" height="600"></iframe>`,
    );
  });
  const address = (framed: string, width = 900) =>
    `http://127.0.0.1:${port}/?${new URLSearchParams({ framed, width: String(width) })}`;
  return { address, close };
}

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  rules: readonly Rule[],
  change: Change = (_, text) => text,
) {
  const { pathname } = new URL(request.url!, 'http://localhost');
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const file = join('dist', path.slice(PATH.length));
  if (!path.startsWith(PATH) || !existsSync(file) || !statSync(file).isFile()) {
    return response.writeHead(404).end();
  }
  return response
    .writeHead(200, headersOf(path.slice(PATH.length), rules))
    .end(file.endsWith('.js') ? change(file, readFileSync(file, 'utf8')) : readFileSync(file));
}

/** What Netlify and Cloudflare Pages send with a file of `dist/`. */
export const hostedHeaders = (name: string): Headers =>
  headersOf(name, readRules(readFileSync('dist/_headers', 'utf8')));

function headersOf(name: string, rules: readonly Rule[]): Headers {
  const usual = {
    'Content-Type': fileKind(name)?.mediaType.replace(/.*[+]json/, 'application/json') ?? '',
    'Cache-Control': 'public, max-age=0, must-revalidate',
  };
  const fitting = rules.filter((rule) => rule.path.test(`/${name}`));
  return Object.assign(usual, ...fitting.map(({ headers }) => headers));
}

function readRules(text: string): Rule[] {
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  const starts = lines.flatMap((line, index) => (line.startsWith('/') ? [index] : []));
  return starts.map((start, index) => ({
    path: new RegExp(`^${lines[start]!.replaceAll('.', '\\.').replaceAll('*', '.*')}$`),
    headers: Object.fromEntries(
      lines.slice(start + 1, starts[index + 1]).map((line) => line.trim().split(/: (.*)/, 2)),
    ),
  }));
}

/** Serves `dist/` with a real nginx, by the configuration that the build has made. */
export async function serveWithNginx(nginx: string): Promise<Host> {
  const port = await freePort();
  const folder = resolve('.cache', `nginx-${port}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), nginxConfig(nginx, port, folder));
  const server = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}${PATH}`;
  await answering(address, server);
  return { address, close: () => server.kill() };
}

/** One process in the foreground, which writes only into its folder. */
function nginxConfig(nginx: string, port: number, folder: string): string {
  const brotli = brotliModule(nginx);
  const shipped = readFileSync('dist/hosting/nginx.conf', 'utf8');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${brotli ? `load_module ${brotli};` : ''}
daemon off;
master_process off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    location ${PATH} {
      alias ${resolve('dist')}/;
      ${brotli ? shipped : shipped.replace('brotli_static on;', '')}
    }
  }
}`;
}

async function answering(address: string, server: ChildProcess) {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  server.kill();
  throw new Error(`nginx does not answer at ${address}.`);
}
