import type * as z from 'zod/mini';
import type { DataIssue } from '../model/issue.ts';
import {
  ActorRecord,
  ArticleRecord,
  ClaimRecord,
  ControlRecord,
  EventRecord,
  HeadRecord,
  PathRecord,
  PlaceRecord,
  SourceRecord,
  TermRecord,
  WordingRecord,
} from './records.ts';

/** The name of the format, in the field `format` of a document. */
export const FORMAT = 'araxes/1';

/** The arrays of a document, each with the record it holds. The check and the JSON Schema both go by it. */
export const ARRAYS = {
  events: EventRecord,
  articles: ArticleRecord,
  places: PlaceRecord,
  actors: ActorRecord,
  sources: SourceRecord,
  claims: ClaimRecord,
  control: ControlRecord,
  wording: WordingRecord,
  glossary: TermRecord,
  paths: PathRecord,
} as const;

export type ArrayName = keyof typeof ARRAYS;
type RecordOf<Name extends ArrayName> = (typeof ARRAYS)[Name]['_zod']['output'];

/** A document of format `araxes/1` whose every record has been checked; bad records are left out. */
export type ChronologyDocument = { head: HeadRecord } & { [Name in ArrayName]: RecordOf<Name>[] };

/** Thrown when a file cannot be read as a chronology at all; the message is fit for the reader. */
export class UnreadableChronology extends Error {}

/**
 * Checks unknown JSON record by record. What cannot be read comes back as issues, never as an exception.
 * @throws UnreadableChronology if it is not an object of format `araxes/1` with a readable head.
 */
export function readDocument(
  json: unknown,
  file: string,
): { document: ChronologyDocument; issues: DataIssue[] } {
  const body = json as Record<string, unknown> | null;
  if (typeof body !== 'object' || body === null || body.format !== FORMAT) {
    throw new UnreadableChronology(`${file} is not a chronology: its "format" is not "${FORMAT}".`);
  }
  const head = HeadRecord.safeParse(body.head);
  if (!head.success) {
    const [{ field, expected }] = issuesOf(head.error, body.head, file, 'head') as [DataIssue];
    throw new UnreadableChronology(`${file}: head, ${field}: ${expected}.`);
  }
  const { arrays, issues } = readArrays(body, ARRAY_NAMES, file);
  return { document: { head: head.data, ...arrays } as ChronologyDocument, issues };
}

export const ARRAY_NAMES = Object.keys(ARRAYS) as readonly ArrayName[];

/** The arrays of that name of a document or of a part of one. */
export function readArrays(
  body: Record<string, unknown>,
  names: readonly ArrayName[],
  file: string,
): { arrays: Partial<ChronologyDocument>; issues: DataIssue[] } {
  const issues: DataIssue[] = [];
  const arrays = Object.fromEntries(names.map((name) => [name, readRecords(name, body[name], file, issues)]));
  return { arrays, issues };
}

/** Reads every record of one array that it can, and reports the others. */
export function readRecords<Name extends ArrayName>(
  name: Name,
  json: unknown,
  file: string,
  issues: DataIssue[],
): RecordOf<Name>[] {
  if (json === undefined) return [];
  if (!Array.isArray(json)) {
    issues.push({ file, record: name, field: 'record', value: shorten(json), expected: 'a list of records' });
    return [];
  }
  const records: RecordOf<Name>[] = [];
  json.forEach((record: unknown, index) => {
    const parsed = ARRAYS[name].safeParse(record);
    if (parsed.success) records.push(parsed.data as RecordOf<Name>);
    if (!parsed.error) return;
    for (const issue of issuesOf(parsed.error, record, file, recordName(record, index))) issues.push(issue);
  });
  return records;
}

/** What is wrong with the head, where something is. */
export const headIssues = (head: unknown, file: string): DataIssue[] => {
  const { error } = HeadRecord.safeParse(head);
  return error ? issuesOf(error, head, file, 'head') : [];
};

const issuesOf = ({ issues }: z.core.$ZodError, json: unknown, file: string, record: string): DataIssue[] =>
  issues.map(({ path, message }) => ({
    file,
    record,
    field: path.join('.') || 'record',
    value: shorten(path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], json)),
    expected: message,
  }));

/** The record's id, or its topic or part, or its number counted from 1. */
export function recordName(record: unknown, index: number): string {
  const { id } = (record ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : `#${index + 1}`;
}

/** A value as JSON on one line, cut to a readable length. */
export function shorten(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}
