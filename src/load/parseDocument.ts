import type { DataIssue } from '../model/issue.ts';
import { itemAt } from '../model/lists.ts';
import {
  ARRAY_NAMES,
  type ArrayName,
  awaitedIn,
  type ChronologyDocument,
  FORMAT,
  type Parsed,
  UnreadableChronology,
} from './documentParts.ts';
import { issuesOf } from './issuesOf.ts';
import {
  AboutRecord,
  ActorRecord,
  ArticleRecord,
  ClaimRecord,
  ControlPointRecord,
  ControlRecord,
  EventRecord,
  HeadRecord,
  PathRecord,
  PlaceRecord,
  SourceRecord,
  TermRecord,
  WordingRecord,
} from './records.ts';
import { shorten } from './shorten.ts';
import { VocabularyRecord } from './vocabularyRecord.ts';

/** The arrays of a document and the record type of each. Checking and the JSON Schema both use it. */
export const ARRAYS = {
  events: EventRecord,
  articles: ArticleRecord,
  places: PlaceRecord,
  actors: ActorRecord,
  sources: SourceRecord,
  claims: ClaimRecord,
  control: ControlRecord,
  control_points: ControlPointRecord,
  wording: WordingRecord,
  glossary: TermRecord,
  paths: PathRecord,
} as const satisfies Record<ArrayName, unknown>;

type RecordOf<Name extends ArrayName> = (typeof ARRAYS)[Name]['_zod']['output'];

/**
 * Checks unknown JSON record by record. Invalid records are returned as issues, not thrown.
 * @throws UnreadableChronology if it is not an object of format `araxes/1` with a valid head
 */
export function parseDocument(json: unknown, file: string): Parsed {
  const body = json as Record<string, unknown> | null;
  if (typeof body !== 'object' || body === null || body.format !== FORMAT) {
    throw new UnreadableChronology(`${file} is not a chronology: its "format" is not "${FORMAT}".`);
  }
  const head = HeadRecord.safeParse(body.head);
  if (!head.success) {
    const { field, expected } = itemAt(issuesOf(head.error, body.head, file, 'head'), 0);
    throw new UnreadableChronology(`${file}: head, ${field}: ${expected}.`);
  }
  const { arrays, issues } = parseArrays(body, ARRAY_NAMES, file);
  const vocabulary = parseSingle('vocabulary', body.vocabulary, file, issues);
  const about = parseSingle('about', body.about, file, issues);
  const document = { head: head.data, vocabulary, about, awaits: awaitedIn(body), ...arrays };
  return { document: document as ChronologyDocument, issues };
}

/** The parts of a document that are a single record. Each may be missing. */
export const SINGLES = { vocabulary: VocabularyRecord, about: AboutRecord } as const;
export type SingleName = keyof typeof SINGLES;

/** Parses such a part. An invalid one is reported and treated as missing. */
export function parseSingle<Name extends SingleName>(
  name: Name,
  json: unknown,
  file: string,
  issues: DataIssue[],
): (typeof SINGLES)[Name]['_zod']['output'] | undefined {
  if (json === undefined) return undefined;
  const parsed = SINGLES[name].safeParse(json);
  for (const issue of issuesOf(parsed.error, json, file, name)) issues.push(issue);
  return parsed.data as (typeof SINGLES)[Name]['_zod']['output'] | undefined;
}

/** Parses the named arrays of a document or of a further part. */
export function parseArrays(
  body: Record<string, unknown>,
  names: readonly ArrayName[],
  file: string,
): { arrays: Partial<ChronologyDocument>; issues: DataIssue[] } {
  const issues: DataIssue[] = [];
  const arrays = Object.fromEntries(
    names.map((name) => [name, parseRecords(name, body[name], file, issues)]),
  );
  return { arrays, issues };
}

/** Parses a further part of a document: the arrays that it has, and `about`. */
export function parsePart(
  json: Record<string, unknown>,
  file: string,
): { document: Partial<ChronologyDocument>; issues: DataIssue[] } {
  const names = ARRAY_NAMES.filter((name) => Array.isArray(json[name]));
  const { arrays, issues } = parseArrays(json, names, file);
  const about = parseSingle('about', json.about, file, issues);
  return { document: { ...arrays, ...(about && { about }) }, issues };
}

/** Parses the valid records of one array and reports the others; of several with one id, the first is kept. */
export function parseRecords<Name extends ArrayName>(
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
  const seen = new Set<unknown>();
  json.forEach((record: unknown, index) => {
    const parsed = ARRAYS[name].safeParse(record);
    const { id } = (parsed.data ?? {}) as { id?: string };
    if (id !== undefined && seen.has(id)) {
      issues.push({ file, record: id, field: 'id', value: shorten(id), expected: 'an id of its own' });
      return;
    }
    seen.add(id);
    if (parsed.success) records.push(parsed.data as RecordOf<Name>);
    for (const issue of issuesOf(parsed.error, record, file, recordName(record, index))) issues.push(issue);
  });
  return records;
}

/** What is wrong with the head, if anything. */
export const headIssues = (head: unknown, file: string): DataIssue[] =>
  issuesOf(HeadRecord.safeParse(head).error, head, file, 'head');

/** The record's id, or its number counted from 1. */
export function recordName(record: unknown, index: number): string {
  const { id } = (record ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : `#${index + 1}`;
}
