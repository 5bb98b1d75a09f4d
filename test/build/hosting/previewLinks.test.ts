import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { previewLinks } from '../../../src/build/hosting/hostingPlugin.ts';

const PAGE = '<!doctype html><script type="module" crossorigin src="./assets/index-1.js"></script>';

const root = mkdtempSync(join(tmpdir(), 'araxes-preview-'));
writeFileSync(join(root, 'index.html'), PAGE);
writeFileSync(join(root, 'sw.js'), '');

const server = await preview({
  root,
  configFile: false,
  logLevel: 'silent',
  build: { outDir: '.' },
  preview: { port: 0, host: '127.0.0.1' },
  plugins: [previewLinks()],
});
const address = server.resolvedUrls!.local[0]!;

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** The `Link` header of a file, for a navigation; `fetch` sends another mode. */
const linkOf = (path: string) =>
  new Promise<unknown>((done, failed) => {
    get(address + path, { headers: { 'Sec-Fetch-Mode': 'navigate' } }, (response) => {
      response.resume();
      done(response.headers.link);
    }).on('error', failed);
  });

test('`npm start` sends the links of the page with the page', async () => {
  expect(await linkOf('')).toContain('<assets/index-1.js>; rel=modulepreload');
  expect(await linkOf('index.html?event=e2022-09-14')).toContain('<assets/index-1.js>; rel=modulepreload');
});

test('and with no other file', async () => expect(await linkOf('sw.js')).toBeUndefined());

test('a sandboxed iframe, which has no origin, gets its files', async () => {
  const { headers } = await fetch(`${address}sw.js`, { headers: { Origin: 'null' } });
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
});
