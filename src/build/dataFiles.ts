import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DataIssue } from '../model/issue.ts';

/** The file or folder of a data folder that has the records of each array. */
export const HOMES = {
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
export const SINGLE_FILES = ['chronology.yaml', 'vocabulary.yaml', 'about.yaml', 'checks.yaml'] as const;

/** Whether a home is a folder of files; otherwise it is one file. */
export const isFolder = (home: string) => !home.includes('.');

/** Whether a file in a folder of records holds some. */
export const isRecords = (name: string) => /^[^.].*\.yaml$/.test(name);

export const isDirectory = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The path of a file as messages name it. */
export const shownPath = (folder: string, path: string) => join(folder, path);

/** What is wrong with a whole file or folder: "it is not …". */
export const fileIssue = (file: string, expected: string): DataIssue => ({
  file,
  record: '(file)',
  field: '(file)',
  value: 'it',
  expected,
});
