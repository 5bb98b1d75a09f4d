import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listOfflineFiles } from '../../src/build/offlineFiles.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  writeFileSync(join(folder, 'index.html'), 'abc');
});
afterAll(() => rmSync(folder, { recursive: true }));

const list = (...urls: string[]) =>
  listOfflineFiles(
    urls.map((url) => ({ url, revision: url.startsWith('assets/') ? null : 'an MD5' })),
    folder,
  );

test('a file has the SHA-256 of its content, which browsers can compute', () => {
  expect(list('index.html')).toEqual([
    { url: 'index.html', revision: 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=' },
  ]);
});

test('a file with a hash in its name needs no other', () => {
  expect(list('assets/shared-abcdefgh.js')).toEqual([{ url: 'assets/shared-abcdefgh.js', revision: null }]);
});

test('what few readers use is cached when they use it', () => {
  expect(
    list('assets/Citations-abcdefgh.js', 'assets/Citations-abcdefgh.css').map((it) => it.onDemand),
  ).toEqual([true, true]);
});

test('what a page with a service worker never requests is not cached', () => {
  expect(list('assets/serveHost-abcdefgh.js', 'assets/layers-2x-abcdefgh.png')).toEqual([]);
});
