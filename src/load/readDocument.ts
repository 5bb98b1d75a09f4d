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

type ArrayName = keyof typeof ARRAYS;
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
    const { path, message } = head.error.issues[0]!;
    throw new UnreadableChronology(`${file}: head, ${path.join('.') || 'record'}: ${message}.`);
  }
  const issues: DataIssue[] = [];
  const arrays = Object.fromEntries(
    Object.keys(ARRAYS).map((name) => [name, readRecords(name as ArrayName, body[name], file, issues)]),
  );
  return { document: { head: head.data, ...arrays } as ChronologyDocument, issues };
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
    for (const { path, message } of parsed.error?.issues ?? []) {
      const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], record);
      issues.push({
        file,
        record: recordName(record, index),
        field: path.join('.') || 'record',
        value: shorten(value),
        expected: message,
      });
    }
  });
  return records;
}

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
