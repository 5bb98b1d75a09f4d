import { readFile } from 'node:fs/promises';

/**
 * The text of a file, without a byte order mark.
 *
 * @throws if it cannot be read, or is not in UTF-8
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error('it is not in UTF-8: save it in that encoding', { cause });
  }
}
