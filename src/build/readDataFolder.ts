import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { SingleName } from '../load/parseDocument.ts';
import type { DataIssue } from '../model/issue.ts';
import { DataProblems } from './DataProblems.ts';
import { fileIssue, HOMES, isDirectory, isFolder, isRecords, shownPath } from './dataFiles.ts';
import { messageOf } from './messageOf.ts';
import { readText } from './readText.ts';
import { unreadFiles } from './unreadFiles.ts';

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
  /** `undefined` if its file cannot be read, which is one of the issues. */
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

/**
 * Reads every author's file under `folder`. A file that cannot be read becomes an issue.
 * @throws DataProblems if there is no such folder
 */
export async function readDataFolder(folder: string): Promise<AuthoredData> {
  if (!isDirectory(folder)) throw new DataProblems(`There is no folder ${folder}.`);
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
      const files = isFolder(home) ? await yamlFiles(folder, home, issues) : [home];
      return [name, (await Promise.all(files.map(read))).flat()] as const;
    }),
  );
  const arrays = Object.fromEntries(entries) as unknown as AuthoredData['arrays'];
  const description = await readDescription(folder, issues);
  const found = [...issues, ...unreadFiles(folder)];
  return {
    head: head?.record,
    singles: { vocabulary, about },
    arrays,
    checks,
    description,
    issues: [...found, ...withoutEvents(folder, arrays, found)],
  };
}

/** Reports that there is no event, unless `issues` say why. */
function withoutEvents(folder: string, { events }: AuthoredData['arrays'], issues: readonly DataIssue[]) {
  const home = shownPath(folder, HOMES.events);
  if (events.length > 0 || issues.some(({ file }) => file.startsWith(home))) return [];
  return [fileIssue(home, 'a folder with at least one event')];
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

async function yamlFiles(folder: string, home: string, issues: DataIssue[]): Promise<string[]> {
  const path = join(folder, home);
  if (!isDirectory(path)) {
    issues.push(fileIssue(shownPath(folder, home), existsSync(path) ? 'a folder' : NOT_THERE));
    return [];
  }
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && isRecords(entry.name))
    .map(({ name }) => `${home}/${name}`);
}

/** What is wrong with a required file or folder that is missing. */
const NOT_THERE = 'there: every data folder must have it';

async function readRecords(folder: string, path: string, issues: DataIssue[]): Promise<AuthoredRecord[]> {
  const file = shownPath(folder, path);
  const content = existsSync(join(folder, path)) ? await readContent(join(folder, path)) : { not: NOT_THERE };
  if ('not' in content) {
    issues.push(fileIssue(file, content.not));
    return [];
  }
  const { features } = content.value as { features?: unknown };
  const records = Array.isArray(features)
    ? features
    : Array.isArray(content.value)
      ? content.value
      : [content.value];
  return records.map((record) => ({ file, record }));
}

/** What a YAML or JSON file holds, or what it is not. */
async function readContent(path: string): Promise<{ readonly value: unknown } | { readonly not: string }> {
  let text = '';
  try {
    text = await readText(path);
    const value: unknown = path.endsWith('.yaml') ? parse(text) : text.trim() && JSON.parse(text);
    const isEmpty = value === null || value === undefined || value === '';
    return isEmpty ? { not: 'filled: it is empty, or has nothing but comments' } : { value };
  } catch (error) {
    return { not: `a readable file: ${whyUnreadable(error, text)}` };
  }
}

function whyUnreadable(error: unknown, text: string): string {
  const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
  const isTabbed = line !== undefined && /^ *\t/.test(text.split('\n')[line - 1] ?? '');
  if (isTabbed) return `line ${line} begins with a tab, and YAML wants spaces there`;
  return messageOf(error).split('\n')[0]?.replace(/:$/, '') ?? '';
}
