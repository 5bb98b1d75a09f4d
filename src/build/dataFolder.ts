import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** The environment variable that selects another chronology. */
const VARIABLE = 'ARAXES_DATA';

/** The folder of the chronology that is built, served and checked. */
export const DATA_FOLDER = process.env[VARIABLE]?.trim() || 'data';

/** The title of the chronology; "" if it is missing or cannot be read, which the check reports. */
export function titleOf(folder = DATA_FOLDER): string {
  const file = join(folder, 'chronology.yaml');
  // Unlike `parse`, it does not throw where the file is no YAML.
  const title = existsSync(file) ? parseDocument(readFileSync(file, 'utf8')).get('title') : undefined;
  return typeof title === 'string' ? title : '';
}

/** Files that are copied unchanged to the root of the site. */
export const ownPages = (folder = DATA_FOLDER): readonly string[] =>
  existsSync(join(folder, 'public'))
    ? readdirSync(join(folder, 'public')).map((name) => join(folder, 'public', name))
    : [];

/** The folder with the chronology's own map files. */
const mapFolder = (folder: string) => join(folder, 'map', 'files');

/** The chronology's own map files, published as `map/<name>`; empty if it only needs the map of the world. */
export const ownMapFiles = (folder = DATA_FOLDER): readonly string[] =>
  existsSync(mapFolder(folder)) ? readdirSync(mapFolder(folder)) : [];

export const ownMapPath = (name: string, folder = DATA_FOLDER): string => join(mapFolder(folder), name);

/** The path of a map file; undefined if there is none of that name. */
export const ownMapFile = (name: string, folder = DATA_FOLDER): string | undefined => {
  const path = ownMapPath(name, folder);
  return existsSync(path) ? path : undefined;
};
