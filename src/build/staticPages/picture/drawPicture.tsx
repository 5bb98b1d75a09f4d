import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import type { Dataset } from '../../../model/dataset.ts';
import { PICTURE_SIZE } from '../../headTags.ts';
import { type BaseShapes, readBaseShapes } from './baseShapes.ts';
import { lightColours } from './lightColours.ts';
import { Picture } from './Picture.tsx';
import type { PictureContent } from './PictureContent.ts';
import { FONT_FILES } from './pictureFonts.ts';

/** Pictures from earlier builds; the file name is the hash of the content. */
export const PICTURE_CACHE = '.cache/pictures';

/** Few colours and no dithering: flat areas stay flat, and the file small. */
const PNG = { palette: true, quality: 70, dither: 0, compressionLevel: 9, effort: 7 } as const;

let base: { readonly of: Dataset; readonly shapes: BaseShapes } | undefined;
let colour: ((name: string) => string) | undefined;

/** The picture as PNG, from the cache if it is there. */
export async function drawPicture(
  content: PictureContent,
  dataset: Dataset,
  cache = PICTURE_CACHE,
): Promise<Buffer> {
  if (base?.of !== dataset) base = { of: dataset, shapes: readBaseShapes(dataset) };
  colour ??= lightColours();
  const svg = renderToStaticMarkup(<Picture content={content} base={base.shapes} colour={colour} />);
  const key = createHash('sha256').update(JSON.stringify(PNG)).update(svg).digest('hex').slice(0, 32);
  const file = join(cache, `${key}.png`);
  const known = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (known) return known;
  const png = await rasterise(svg);
  await keep(file, png, cache);
  return png;
}

async function rasterise(svg: string): Promise<Buffer> {
  const { pixels, width, height } = await renderAsync(svg, {
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false },
    fitTo: { mode: 'width', value: PICTURE_SIZE.width },
  });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(PNG)
    .toBuffer();
}

/** Written under another name first, so that a second build never reads half a picture. */
async function keep(file: string, png: Buffer, cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, png);
  await rename(aside, file);
}
