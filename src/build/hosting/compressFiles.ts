import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fileKind } from './hostHeaders.ts';

/** Below this an answer fits into one packet either way. */
const WORTHWHILE_BYTES = 1024;

/** Brotli at 11 would save another fiftieth, and take the build more than twice as long as at 10. */
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

/** Writes `x.br` and `x.gz` beside every text `x`, for servers that hand out such files instead of compressing. */
export async function compressFiles(folder: string, names: readonly string[]): Promise<void> {
  const texts = names.filter((name) => fileKind(name)?.text);
  await Promise.all(texts.map((name) => compressFile(join(folder, name))));
}

async function compressFile(file: string) {
  const text = await readFile(file);
  if (text.length < WORTHWHILE_BYTES) return;
  await Promise.all(FORMS.map(async ({ ending, pack }) => writeFile(file + ending, await pack(text))));
}
