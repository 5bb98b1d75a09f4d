import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fileKind } from './hostHeaders.ts';

/** Smaller files fit into one packet uncompressed. */
const WORTHWHILE_BYTES = 1024;

/** Brotli at 11 would save another 2 %, but take more than twice as long as 10. */
const FORMS = [
  {
    ending: '.br',
    pack: (text: Buffer) =>
      promisify(brotliCompress)(text, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 10,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        },
      }),
  },
  { ending: '.gz', pack: (text: Buffer) => promisify(gzip)(text, { level: 9 }) },
];

/** Writes `x.br` and `x.gz` beside every text file `x`, for servers that send precompressed files. */
export async function compressFiles(folder: string, names: readonly string[]): Promise<void> {
  const texts = names.filter((name) => fileKind(name)?.text);
  await Promise.all(texts.map((name) => compressFile(join(folder, name))));
}

async function compressFile(file: string) {
  const text = await readFile(file);
  if (text.length < WORTHWHILE_BYTES) return;
  await Promise.all(FORMS.map(async ({ ending, pack }) => writeFile(file + ending, await pack(text))));
}
