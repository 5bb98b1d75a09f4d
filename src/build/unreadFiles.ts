import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataIssue } from '../model/issue.ts';
import { fileIssue, HOMES, isDirectory, isFolder, isRecords, SINGLE_FILES, shownPath } from './dataFiles.ts';

const RECORD_FOLDERS = Object.values(HOMES).filter(isFolder);
const FILES = [...SINGLE_FILES, ...Object.values(HOMES).filter((home) => !isFolder(home))];

/** Folders whose files the site gets as they are. */
const PUBLISHED = ['public', 'map/files'];

/** What else has a meaning at the top of a data folder; `chronology.json` may be what the build has made. */
const OTHERS = ['map', 'public', 'citation-styles', 'chronology.json'];

/** Reports files and folders that look as if they were part of the data, but are never read. */
export const unreadFiles = (folder: string): DataIssue[] => [
  ...unread(folder, '.', whyNotAtTop),
  ...RECORD_FOLDERS.flatMap((home) => unread(folder, home, whyNotAmongRecords)),
  ...PUBLISHED.flatMap((home) => unread(folder, home, whyNotPublished)),
];

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  /** The names in it, if it is a folder. */
  readonly holds: readonly string[];
}

/** The entries of one folder for which there is a reason why they are not read. */
function unread(folder: string, home: string, whyNot: (entry: Entry, home: string) => string | undefined) {
  return entriesOf(join(folder, home)).flatMap((entry) => {
    const reason = whyNot(entry, home);
    return reason === undefined ? [] : [fileIssue(shownPath(folder, join(home, entry.name)), reason)];
  });
}

function entriesOf(path: string): Entry[] {
  // `readDataFolder` reports folders that must be there.
  if (!isDirectory(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !isLeftover(name))
    .map((entry) => {
      const isFolder = entry.isDirectory();
      return { name: entry.name, isFolder, holds: isFolder ? readdirSync(join(path, entry.name)) : [] };
    });
}

/** Hidden files, and what editors and systems leave behind. */
const isLeftover = (name: string) => /^\.|^#.*#$|~$|^(thumbs\.db|desktop\.ini)$/i.test(name);

/** Whether a file tells editors about the folder. */
const isForEditors = (name: string) => /\.md$|^(readme|licen[cs]e|copying)\b/i.test(name);

function whyNotAtTop(entry: Entry): string | undefined {
  const { name } = entry;
  if ([...FILES, ...RECORD_FOLDERS, ...OTHERS].includes(name)) return undefined;
  return entry.isFolder ? whyNotAsFolder(entry) : whyNotAsFile(name);
}

function whyNotAsFolder({ name, holds }: Entry): string | undefined {
  const meant = RECORD_FOLDERS.find((home) => isAlike(home, name));
  if (meant) return `read: its name must be ${meant}`;
  return holds.some(isRecords) ? `read: the folders of records are ${RECORD_FOLDERS.join(', ')}` : undefined;
}

/** Files of other formats may belong to other tools: they are reported only if their names are those of the data. */
function whyNotAsFile(name: string): string | undefined {
  if (!/\.(ya?ml|json|geojson)(\.txt)?$/i.test(name)) return undefined;
  const meant = FILES.find((file) => isAlike(file, name));
  if (meant) return `read: its name must be ${meant}`;
  const home = RECORD_FOLDERS.find((home) => isAlike(home, name));
  return home && `read: it must stand in the folder ${home}`;
}

/** Whether two names differ only by ending, capitals, marks and a last "s". */
const isAlike = (a: string, b: string) => plainStem(a) === plainStem(b);

const plainStem = (name: string) =>
  name
    .replace(/\..*$/, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/s$/, '');

function whyNotAmongRecords({ name, isFolder }: Entry, home: string): string | undefined {
  if (isFolder) return `read: only files directly in ${home} are`;
  return isRecords(name) || isForEditors(name) ? undefined : 'read: only files ending in .yaml are';
}

const whyNotPublished = ({ isFolder }: Entry, home: string) =>
  isFolder ? `published: only files directly in ${home} are` : undefined;
