import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { createServer, type InlineConfig, resolveConfig } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chronologyPlugin } from '../../src/build/chronologyPlugin.ts';
import { compileChronology, issueLine } from '../../src/build/compileChronology.ts';
import { titleOf } from '../../src/build/dataFolder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'araxes-data-'));
  await cp('test/fixtures/data', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What Vite prints when a build, or the start of the dev server, fails. */
const printed = async (start: () => Promise<unknown>) => {
  const error = await start().then(
    () => undefined,
    (error: unknown) => error,
  );
  return inspect(error);
};
const config = (): InlineConfig => ({
  configFile: false,
  logLevel: 'silent',
  server: { middlewareMode: true },
  plugins: [chronologyPlugin(folder)],
});
const build = () => resolveConfig(config(), 'build');
const serve = () => createServer(config());

describe('a mistake in the data stops what starts, with the lines of the check alone', () => {
  test.each([
    ['events/all.yaml', '- {id: truce, date: 2022-13-01}'],
    ['chronology.yaml', 'title: One\ntitle: Another'],
  ])('%s', async (file, text) => {
    await writeFile(join(folder, file), text);
    const { issues } = await compileChronology(folder);
    const lines = ['The data has problems.', ...issues.map(issueLine)].join('\n');
    expect(lines).toContain(file);
    expect(await printed(build)).toBe(lines);
    expect(await printed(serve)).toBe(lines);
  });
});

test('a missing folder stops what starts, in one line', async () => {
  await rm(folder, { recursive: true });
  expect(await printed(build)).toBe(`There is no folder ${folder}.`);
  expect(await printed(serve)).toBe(`There is no folder ${folder}.`);
});

test.each([
  ['is not there', undefined],
  ['is no YAML', 'title: [One'],
  ['is no group of fields', '- title: One'],
  ['is empty', ''],
])('there is no title where the head %s; the check says what is wrong', async (_, text) => {
  const file = join(folder, 'chronology.yaml');
  await (text === undefined ? rm(file) : writeFile(file, text));
  expect(titleOf(folder)).toBe('');
});

test('the title is found beside a mistake', async () => {
  await writeFile(join(folder, 'chronology.yaml'), 'title: One\nlicence: CC0\nlicence: MIT\n');
  expect(titleOf(folder)).toBe('One');
});
