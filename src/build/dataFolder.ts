import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The environment variable that says whose chronology the commands work on. */
const VARIABLE = 'ARAXES_DATA';

/** The folder whose chronology is built, served and checked. */
export const DATA_FOLDER = process.env[VARIABLE]?.trim() || 'data';

/** The title of the chronology; "" where its file has none, which the check reports. */
export function titleOf(folder = DATA_FOLDER): string {
  const head: unknown = parse(readFileSync(join(folder, 'chronology.yaml'), 'utf8'));
  const { title } = (head ?? {}) as { title?: unknown };
  return typeof title === 'string' ? title : '';
}

/** Files of a data folder that the site has at its root, as they are. */
export const ownPages = (folder = DATA_FOLDER): readonly string[] =>
  existsSync(join(folder, 'public'))
    ? readdirSync(join(folder, 'public')).map((name) => join(folder, 'public', name))
    : [];

/** Where a data folder keeps the map files of its own region. */
const mapFolder = (folder: string) => join(folder, 'map', 'files');

/** The map files of a data folder, which the site has as `map/<name>`; none where the map of the world is enough. */
export const ownMapFiles = (folder = DATA_FOLDER): readonly string[] =>
  existsSync(mapFolder(folder)) ? readdirSync(mapFolder(folder)) : [];

/** Where a map file stands; undefined where the data folder has none of that name. */
export const ownMapFile = (name: string, folder = DATA_FOLDER): string | undefined => {
  const path = join(mapFolder(folder), name);
  return existsSync(path) ? path : undefined;
};
