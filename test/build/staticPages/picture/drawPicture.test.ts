// @vitest-environment node

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawPicture } from '../../../../src/build/staticPages/picture/drawPicture.tsx';
import type { PictureContent } from '../../../../src/build/staticPages/picture/PictureContent.ts';
import { aDataset } from '../../../helpers.ts';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'araxes-pictures-'));
});
afterEach(() => rm(cache, { recursive: true }));

const dataset = aDataset();
const content: PictureContent = {
  kind: { path: 'M0 0H24V24Z', colour: '#2361a8' },
  label: 'Diplomacy',
  title: 'A meeting',
  detail: '8 August 2025',
  marks: [],
};

test('a picture is drawn once, and again when its content changes', async () => {
  const first = await drawPicture(content, dataset, cache);
  expect(first.subarray(1, 4).toString()).toBe('PNG');
  const [file, ...others] = await readdir(cache);
  expect(others).toEqual([]);

  await writeFile(join(cache, file!), 'kept');
  expect((await drawPicture(content, dataset, cache)).toString()).toBe('kept');
  const other = await drawPicture({ ...content, title: 'Another meeting' }, dataset, cache);
  expect(other.equals(first)).toBe(false);
  expect(other.toString()).not.toBe('kept');
});
