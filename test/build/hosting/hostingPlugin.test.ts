import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hostingPlugin, previewLinks } from '../../../src/build/hosting/hostingPlugin.ts';

let root: string;
let elsewhere: string;
beforeEach(() => {
  [root, elsewhere] = [mkdtempSync(join(tmpdir(), 'araxes-')), mkdtempSync(join(tmpdir(), 'araxes-'))];
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>A page</title>');
});
afterEach(() => {
  for (const folder of [root, elsewhere]) rmSync(folder, { recursive: true });
});

const quiet = { configFile: false, logLevel: 'silent' } as const;

test.each(['dist', 'absolute'])('a build writes the files for hosts into its folder: %s', async (name) => {
  const outDir = name === 'absolute' ? join(elsewhere, 'site') : name;
  await build({ ...quiet, root, build: { outDir }, plugins: [hostingPlugin(undefined)] });
  const folder = name === 'absolute' ? outDir : join(root, outDir);
  expect(['_headers', '.nojekyll', 'hosting/nginx.conf'].map((it) => existsSync(join(folder, it)))).toEqual([
    true,
    true,
    true,
  ]);
});

test('a build in a folder with an absolute path can be previewed', async () => {
  writeFileSync(join(elsewhere, 'index.html'), '<!doctype html><title>A page</title>');
  const server = await preview({
    ...quiet,
    root,
    build: { outDir: elsewhere },
    preview: { port: 0, host: '127.0.0.1' },
    plugins: [previewLinks()],
  });
  const response = await fetch(server.resolvedUrls?.local[0] ?? '');
  expect(await response.text()).toContain('A page');
  await server.close();
});
