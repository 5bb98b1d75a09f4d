import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { SingleName } from '../load/parseDocument.ts';
import type { DataIssue } from '../model/issue.ts';
import { messageOf } from './messageOf.ts';
import { readText } from './readText.ts';

/** The file or folder of a data folder that has the records of each array. */
const HOMES = {
  events: 'events',
  articles: 'articles',
  places: 'places.geojson',
  actors: 'actors.yaml',
  sources: 'sources.yaml',
  claims: 'claims',
  control: 'control.yaml',
  control_points: 'control-points.yaml',
  wording: 'wording.yaml',
  glossary: 'glossary.yaml',
  paths: 'paths.yaml',
} as const;

/** The files that are one record. */
const FILES = ['chronology.yaml', 'vocabulary.yaml', 'about.yaml', 'checks.yaml'] as const;

/** Required files. A chronology may leave out any other. */
const NEEDED: ReadonlySet<keyof typeof HOMES> = new Set(['events', 'sources']);

export type AuthoredArrayName = keyof typeof HOMES;

/** A record as an author wrote it, and its file. */
export interface AuthoredRecord {
  readonly file: string;
  readonly record: unknown;
}

/** A text file for editors. */
export interface Description {
  readonly file: string;
  readonly text: string;
}

export interface AuthoredData {
  readonly head: unknown;
  /** Parts with a file of their own; `undefined` if there is none. */
  readonly singles: Readonly<Record<SingleName, AuthoredRecord | undefined>>;
  readonly arrays: Readonly<Record<AuthoredArrayName, readonly AuthoredRecord[]>>;
  /** What the checks need to know of this chronology; not part of the document. */
  readonly checks: AuthoredRecord | undefined;
  /** The folder's README.md, whose counts are checked. */
  readonly description: Description | undefined;
  /** Files that are missing, or not YAML or JSON. */
  readonly issues: readonly DataIssue[];
}

/** The parts with a file of their own that are there. */
export const eachSingle = ({ singles }: Pick<AuthoredData, 'singles'>) =>
  Object.entries(singles).flatMap(([name, single]) =>
    single ? [{ name: name as SingleName, ...single }] : [],
  );

/** Reads every author's file under `folder`. A file that cannot be read becomes an issue. */
export async function readDataFolder(folder: string): Promise<AuthoredData> {
  const issues: DataIssue[] = [];
  const read = (path: string) => readRecords(folder, path, issues);
  const readIfThere = async (path: string) => (existsSync(join(folder, path)) ? read(path) : []);
  const [head] = await read('chronology.yaml');
  const [vocabulary] = await readIfThere('vocabulary.yaml');
  const [about] = await readIfThere('about.yaml');
  const [checks] = await readIfThere('checks.yaml');
  const entries = await Promise.all(
    Object.entries(HOMES).map(async ([name, home]) => {
      const isNeeded = NEEDED.has(name as AuthoredArrayName);
      if (!isNeeded && !existsSync(join(folder, home))) return [name, []] as const;
      const files = home.includes('.') ? [home] : await yamlFiles(folder, home, issues);
      return [name, (await Promise.all(files.map(read))).flat()] as const;
    }),
  );
  return {
    head: head?.record,
    singles: { vocabulary, about },
    arrays: Object.fromEntries(entries) as unknown as AuthoredData['arrays'],
    checks,
    description: await readDescription(folder, issues),
    issues: [...issues, ...(await misnamedFiles(folder))],
  };
}

async function readDescription(folder: string, issues: DataIssue[]): Promise<Description | undefined> {
  const path = join(folder, 'README.md');
  if (!existsSync(path)) return undefined;
  const file = shownPath(folder, 'README.md');
  try {
    return { file, text: await readText(path) };
  } catch (error) {
    issues.push(fileIssue(file, `a readable file: ${messageOf(error)}`));
    return undefined;
  }
}

/** Whether a file in a folder of records holds some; editors and systems keep hidden files there. */
const isRecords = (name: string) => /^[^.].*\.yaml$/.test(name);

const stemOf = (name: string) => name.replace(/\..*$/, '');

/** Reports files that have the name of one that is read, with another ending. */
async function misnamedFiles(folder: string): Promise<DataIssue[]> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const files = [...FILES, ...Object.values(HOMES)].filter((home) => home.includes('.'));
  const nameOf = new Map(files.map((name) => [stemOf(name), name]));
  const names = (await readdir(folder)).filter((name) => /\.(ya?ml|json|geojson)$/.test(name));
  return names.flatMap((name) => {
    const read = nameOf.get(stemOf(name));
    // `chronology.json` may be what the build has made.
    if (read === undefined || read === name || name === 'chronology.json') return [];
    return [fileIssue(shownPath(folder, name), `read: its name must be ${read}`)];
  });
}

const shownPath = (folder: string, path: string) => relative(process.cwd(), join(folder, path)) || path;

async function yamlFiles(folder: string, home: string, issues: DataIssue[]): Promise<string[]> {
  try {
    const names = await readdir(join(folder, home));
    for (const name of names.filter((name) => /^[^.].*\.(yml|json)$/.test(name))) {
      issues.push(fileIssue(shownPath(folder, `${home}/${name}`), 'read: only files ending in .yaml are'));
    }
    return names.filter(isRecords).map((name) => `${home}/${name}`);
  } catch (error) {
    issues.push(fileIssue(home, `a folder of YAML files: ${messageOf(error)}`));
    return [];
  }
}

async function readRecords(folder: string, path: string, issues: DataIssue[]): Promise<AuthoredRecord[]> {
  const file = shownPath(folder, path);
  let content: unknown;
  try {
    const text = await readText(join(folder, path));
    content = path.endsWith('.yaml') ? parse(text) : JSON.parse(text);
  } catch (error) {
    issues.push(fileIssue(file, `a readable file: ${messageOf(error).split('\n')[0]?.replace(/:$/, '')}`));
    return [];
  }
  const features = (content as { features?: unknown } | null)?.features;
  const records = Array.isArray(features) ? features : Array.isArray(content) ? content : [content];
  return records.map((record) => ({ file, record }));
}

const fileIssue = (file: string, expected: string): DataIssue => ({
  file,
  record: '(file)',
  field: '(file)',
  value: 'it',
  expected,
});
