import { linkDocument } from '../load/linkDocument.ts';
import {
  FORMAT,
  headIssues,
  readDocument,
  readRecords,
  readSingle,
  recordName,
  type SingleName,
  shorten,
} from '../load/readDocument.ts';
import { readEdtf } from '../load/readEdtf.ts';
import type { Claim } from '../model/claim.ts';
import type { DataIssue } from '../model/issue.ts';
import { checkClaims } from './checkClaims.ts';
import { checkControl, checkControlPoints } from './checkControl.ts';
import { checkGlossary } from './checkGlossary.ts';
import { checkOriginals } from './checkOriginals.ts';
import { checkPaths } from './checkPaths.ts';
import { checkQuotes } from './checkQuotes.ts';
import { checkRedirects } from './checkRedirects.ts';
import { checkVocabulary } from './checkVocabulary.ts';
import { checkWording } from './checkWording.ts';
import { claimLines } from './claimLines.ts';
import { readControlShapes } from './controlShapes.ts';
import { type ArrayName, type AuthoredData, readDataFolder } from './readDataFolder.ts';

/** A document of format `araxes/1` as plain JSON, and everything that is wrong with the files it came from. */
export interface Compiled {
  readonly document: Record<string, unknown>;
  readonly issues: readonly DataIssue[];
}

/**
 * Compiles the authors' files into one document and checks them: records, dates, ids, wording; and, where
 * the file with the areas of the control layer is named, that data and areas go together.
 */
export async function compileChronology(folder: string, shapesFile?: string): Promise<Compiled> {
  const data = await readDataFolder(folder);
  const issues = [
    ...data.issues,
    ...headIssues(data.head, `${folder}/chronology.yaml`),
    ...singleIssues(data),
    ...recordIssues(data),
    ...duplicateIds(data),
  ];
  const document: Record<string, unknown> = { format: FORMAT, head: data.head, ...singles(data) };
  for (const [name, records] of Object.entries(data.arrays)) {
    document[name] = records.map(({ record }) => withDates(record));
  }
  if (issues.length > 0) return { document, issues };

  const file = 'chronology.json';
  const read = readDocument(document, file);
  const dataset = linkDocument(read.document, read.issues, file, readEdtf);
  const vocabularyFile = data.singles.vocabulary?.file;
  const headFile = `${folder}/chronology.yaml`;
  const linked = [
    ...dataset.issues,
    ...checkClaims(read.document.claims, file),
    ...checkPaths(read.document, file),
    ...checkQuotes(read.document, file),
    ...checkOriginals(read.document, file),
  ];
  const shapes = shapesFile === undefined ? undefined : await readControlShapes(shapesFile);
  return {
    document: withClaimLines(document, dataset.claims),
    issues: [
      ...linked.map((issue) => inItsFile(issue, data)),
      ...checkControl(data.arrays.control, shapes),
      ...checkControlPoints(data.arrays.control_points),
      ...(shapes?.issues ?? []),
      ...checkRedirects(read.document, headFile),
      ...(vocabularyFile
        ? checkVocabulary(dataset.vocabulary, new Set(dataset.places.keys()), vocabularyFile)
        : []),
      ...checkWording(data),
      ...checkGlossary(data),
    ],
  };
}

const eachSingle = ({ singles }: AuthoredData) =>
  Object.entries(singles).flatMap(([name, single]) =>
    single ? [{ name: name as SingleName, ...single }] : [],
  );

const singles = (data: AuthoredData) =>
  Object.fromEntries(eachSingle(data).map(({ name, record }) => [name, record]));

function singleIssues(data: AuthoredData): DataIssue[] {
  const issues: DataIssue[] = [];
  for (const { name, record, file } of eachSingle(data)) readSingle(name, record, file, issues);
  return issues;
}

const recordIssues = ({ arrays }: AuthoredData): DataIssue[] =>
  Object.entries(arrays).flatMap(([name, records]) =>
    records.flatMap(({ file, record }, index) => {
      const issues: DataIssue[] = [];
      readRecords(name as ArrayName, [record], file, issues);
      return issues.map((issue) => ({ ...issue, record: recordName(record, index) }));
    }),
  );

function duplicateIds({ arrays }: AuthoredData): DataIssue[] {
  return Object.values(arrays).flatMap((records) => {
    const seen = new Set<unknown>();
    return records.flatMap(({ file, record }) => {
      const id = (record as { id?: unknown } | null)?.id;
      if (id === undefined || !seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ file, record: String(id), field: 'id', value: shorten(id), expected: 'an id of its own' }];
    });
  });
}

/** Adds `when` to every object that carries an EDTF `date` or `published`, at any depth. */
function withDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDates);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, withDates(item)]);
  const record = Object.fromEntries(entries) as Record<string, unknown>;
  const date =
    record.kind || record.passages || record.excerpts || record.according_to
      ? (record.date ?? record.published)
      : undefined;
  const when = typeof date === 'string' ? readEdtf(date) : undefined;
  return when ? { ...record, when } : record;
}

/** Adds `claim_lines` to every event and passage that claims tell of. */
function withClaimLines(document: Record<string, unknown>, claims: readonly Claim[]) {
  const lines = claimLines(claims);
  const add = <T extends { id?: string }>(record: T): T =>
    lines.has(record.id!) ? { ...record, claim_lines: lines.get(record.id!) } : record;
  return {
    ...document,
    events: (document.events as { id: string }[]).map(add),
    articles: (document.articles as { passages: { id: string }[] }[]).map((article) => ({
      ...article,
      passages: article.passages.map(add),
    })),
  };
}

/** Issues of the linked document name `chronology.json`; the author needs the file the record stands in. */
function inItsFile(issue: DataIssue, { arrays }: AuthoredData): DataIssue {
  const value = issue.value.replace(/…$/, '');
  const named = Object.values(arrays)
    .flat()
    .map(({ file, record }) => ({ file, record, json: JSON.stringify(record) ?? '' }))
    .filter(
      ({ json, record }) =>
        json.includes(`"id":${JSON.stringify(issue.record)}`) || isPart(record, issue.record),
    );
  const home = named.find(({ json }) => json.includes(value)) ?? named[0];
  return home ? { ...issue, file: home.file } : issue;
}

/** Parts of districts have no id; they are named by both. */
function isPart(record: unknown, name: string): boolean {
  const { district, part } = (record ?? {}) as { district?: unknown; part?: unknown };
  return `${district} | ${part}` === name;
}

/** One line per problem: file, record, field, value, what is expected. */
export const issueLine = ({ file, record, field, value, expected }: DataIssue): string =>
  `${file}: ${record}: ${field}: ${value} is not ${expected}`;
