// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFiles } from '../../../src/build/hosting/compressFiles.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'araxes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('text files get a Brotli and a gzip copy of the same content; small files and pictures do not', async () => {
  const text = 'Stepanakert / Khankendi. '.repeat(100);
  writeFileSync(join(folder, 'page.html'), text);
  writeFileSync(join(folder, 'small.json'), '{}');
  writeFileSync(join(folder, 'relief.webp'), text);
  await compressFiles(folder, readdirSync(folder));
  const names = ['page.html', 'page.html.br', 'page.html.gz', 'relief.webp', 'small.json'];
  expect(readdirSync(folder).sort()).toEqual(names);
  expect(brotliDecompressSync(readFileSync(join(folder, 'page.html.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, 'page.html.gz'))).toString()).toBe(text);
});
