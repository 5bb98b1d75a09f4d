import type { DataIssue } from '../model/issue.ts';
import type {
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
import type { VocabularyRecord } from './vocabularyRecord.ts';

/** The value of the field `format` of a document. */
export const FORMAT = 'araxes/1';

/** The arrays of a document. */
export interface DocumentArrays {
  events: EventRecord[];
  articles: ArticleRecord[];
  places: PlaceRecord[];
  actors: ActorRecord[];
  sources: SourceRecord[];
  claims: ClaimRecord[];
  control: ControlRecord[];
  control_points: ControlPointRecord[];
  wording: WordingRecord[];
  glossary: TermRecord[];
  paths: PathRecord[];
}

export type ArrayName = keyof DocumentArrays;

/** A document of format `araxes/1` with only valid records. */
export interface ChronologyDocument extends DocumentArrays {
  head: HeadRecord;
  vocabulary: VocabularyRecord | undefined;
  about: AboutRecord | undefined;
  /** Arrays whose records come in further parts. */
  awaits: readonly ArrayName[];
  /** Fields that its records lack until a further part has arrived, by the name of that part. */
  lacks?: Lacks;
}

export type Lacks = Readonly<Record<string, readonly string[]>>;

/** A document, and what was wrong with the file. */
export interface Parsed {
  readonly document: ChronologyDocument;
  readonly issues: readonly DataIssue[];
}

/** Thrown when a file is not a chronology at all. The message can be shown to the reader. */
export class UnreadableChronology extends Error {}

/** A document without records. */
export const NO_RECORDS: DocumentArrays = {
  events: [],
  articles: [],
  places: [],
  actors: [],
  sources: [],
  claims: [],
  control: [],
  control_points: [],
  wording: [],
  glossary: [],
  paths: [],
};

export const ARRAY_NAMES = Object.keys(NO_RECORDS) as readonly ArrayName[];

/** The arrays that come in further parts; if `awaits` does not name them, every array that is missing. */
export function awaitedIn({ more, awaits, ...body }: Record<string, unknown>): readonly ArrayName[] {
  if (!Array.isArray(more) || more.length === 0) return [];
  const missing = ARRAY_NAMES.filter((name) => body[name] === undefined);
  return Array.isArray(awaits) ? missing.filter((name) => awaits.includes(name)) : missing;
}
