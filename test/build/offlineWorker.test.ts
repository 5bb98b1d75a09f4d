// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { titleOf } from '../../src/build/dataFolder.ts';

const worker = readFileSync('src/build/offlineWorker.ts', 'utf8');

test('the installed app is named after the chronology', () => {
  const { title } = parse(readFileSync('data/chronology.yaml', 'utf8')) as { title: string };
  expect(titleOf('data')).toBe(title);
  expect(titleOf('test/fixtures/eruptions')).toBe('Twelve eruptions round the Pacific');
  expect(worker).toMatch(/name: `Araxes: \$\{title\}`/);
});

test.each([
  ['icon-192.png', 192],
  ['icon-512.png', 512],
  ['icon-maskable-512.png', 512],
])('%s has the size that the manifest gives', (name, size) => {
  const png = readFileSync(`public/${name}`);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  expect(worker).toContain(`{ src: '${name}', sizes: '${size}x${size}'`);
});
