import type { Dataset } from '../model/dataset.ts';
import { currentId } from './currentId.ts';
import { ownPath } from './ownPath.ts';
import { parameterParser } from './parameterParser.ts';
import { parsePath } from './pathAddress.ts';
import { repairQuery } from './repairQuery.ts';
import type { ChosenPath, OwnPath } from './state.ts';

/** The form of a path as a file or as text, for one that is too long for a link. */
const FORM = 'araxes-path/1';

export const writePathFile = ({ title, author, eventIds, questions }: OwnPath): string =>
  `${JSON.stringify(
    {
      format: FORM,
      title,
      author,
      steps: eventIds.map((event) => ({ event, question: questions?.get(event) })),
    },
    null,
    2,
  )}\n`;

/** "four-truces.araxes-path.json"; without a title in Latin letters "path.araxes-path.json". */
export function pathFileName({ title = '' }: OwnPath): string {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return `${words.join('-').slice(0, 60) || 'path'}.araxes-path.json`;
}

export interface ReadPath {
  readonly path: ChosenPath;
  /** Ids that this chronology does not have. */
  readonly missing: readonly string[];
}

/** Reads the text of such a file, or a link; undefined if it names no event or lesson of the chronology. */
export function readPath(text: string, dataset: Dataset): ReadPath | undefined {
  const written = text.trim();
  return written.startsWith('{') ? readFile(written, dataset) : readLink(written, dataset);
}

function readLink(link: string, dataset: Dataset): ReadPath | undefined {
  const query = link.includes('?') ? link.slice(link.indexOf('?')) : `?path=${link.replace(/^path=/, '')}`;
  const parser = parameterParser(new URLSearchParams(repairQuery(query)));
  const path = parsePath(parser, dataset);
  return path && { path, missing: parser.ignored.map(({ value }) => value) };
}

function readFile(text: string, dataset: Dataset): ReadPath | undefined {
  const file = parseJson(text);
  if (!isRecord(file) || !Array.isArray(file.steps)) return undefined;
  const idOf = currentId(dataset.events, dataset);
  const given = file.steps.filter(isRecord).map(({ event, question }) => ({
    event: textOf(event) ?? '',
    question: textOf(question),
  }));
  const steps = given.flatMap(({ event, question }) => {
    const id = idOf(event);
    return id === undefined ? [] : [{ id, question }];
  });
  const path = ownPath(steps, { title: textOf(file.title), author: textOf(file.author) });
  const missing = given.map(({ event }) => event).filter((event) => idOf(event) === undefined);
  return path && { path, missing };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    console.info('The text of a path is no JSON.', error); // the form says that it is no path
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined;
