import { FORMAT } from '../load/documentParts.ts';
import { linkDocument } from '../load/linkDocument.ts';
import { headIssues, parseDocument, parseRecords, parseSingle, recordName } from '../load/parseDocument.ts';
import { parseEdtf, parseOrExplain } from '../load/parseEdtf.ts';
import { MISSING, shorten } from '../load/shorten.ts';
import type { Claim } from '../model/claim.ts';
import type { DataIssue } from '../model/issue.ts';
import { checkByRules } from './checkByRules.ts';
import { checkClaims } from './checkClaims.ts';
import { checkDescription } from './checkDescription.ts';
import { checkExtents } from './checkExtents.ts';
import { checkGlossary } from './checkGlossary.ts';
import { checkOriginals } from './checkOriginals.ts';
import { checkPageFolders } from './checkPageFolders.ts';
import { checkPaths } from './checkPaths.ts';
import { checkQuotes } from './checkQuotes.ts';
import { checkRedirects } from './checkRedirects.ts';
import { parseCheckRules } from './checkRules.ts';
import { checkSearchWords } from './checkSearchWords.ts';
import { checkSides } from './checkSides.ts';
import { checkTerritory, checkTerritoryPoints } from './checkTerritory.ts';
import { checkTexts } from './checkTexts.ts';
import { checkTimes } from './checkTimes.ts';
import { checkVocabulary } from './checkVocabulary.ts';
import { checkWaysIn } from './checkWaysIn.ts';
import { checkWording } from './checkWording.ts';
import { readDrawnTerritory } from './drawnTerritory.ts';
import {
  type AuthoredArrayName,
  type AuthoredData,
  type AuthoredRecord,
  eachSingle,
  readDataFolder,
} from './readDataFolder.ts';
import { warnOfFuture } from './warnOfFuture.ts';

/** The file that issues of the linked document name; `inItsFile` replaces it. */
const COMPILED = 'chronology.json';

/** A document of format `araxes/1` as plain JSON, and what was found in its files. */
export interface Compiled {
  readonly document: Record<string, unknown>;
  readonly issues: readonly DataIssue[];
  /** What an editor should know; a chronology with warnings is published all the same. */
  readonly warnings: readonly DataIssue[];
}

/**
 * Compiles the authors' files into one document and checks records, dates, ids and wording. If `shapesFile` is given,
 * also checks that territory data and areas match.
 *
 * @throws DataProblems if there is no such folder
 */
export async function compileChronology(folder: string, shapesFile?: string): Promise<Compiled> {
  const data = await readDataFolder(folder);
  const headFile = `${folder}/chronology.yaml`;
  const { rules, issues: ruleIssues } = parseCheckRules(data.checks);
  const issues = [
    ...data.issues,
    ...ruleIssues,
    ...[
      ...(data.head === undefined ? [] : headIssues(data.head, headFile)),
      ...singleIssues(data),
      ...recordIssues(data),
    ].map(withAdvice),
    ...duplicateIds(data, headFile),
  ];
  const document: Record<string, unknown> = { format: FORMAT, head: data.head, ...singles(data) };
  for (const [name, records] of Object.entries(data.arrays)) {
    document[name] = records.map(({ record }) => withDates(record));
  }
  if (issues.length > 0) return { document, issues, warnings: [] };

  const file = COMPILED;
  const read = parseDocument(document, file);
  const dataset = linkDocument(read.document, read.issues, file, parseOrExplain);
  const vocabularyFile = data.singles.vocabulary?.file;
  const byRules = checkByRules(read.document, rules, file);
  const linked = [
    ...dataset.issues,
    ...byRules.issues,
    ...checkClaims(read.document.claims, dataset.vocabulary.topics, file),
    ...checkPaths(read.document, file),
    ...checkQuotes(read.document, file),
    ...checkOriginals(read.document, file),
    ...checkSides(read.document, file),
    ...checkPageFolders(dataset, file),
    ...checkTimes(read.document, file),
  ];
  const shapes = shapesFile === undefined ? undefined : await readDrawnTerritory(shapesFile);
  return {
    document: withClaimCounts(document, dataset.claims),
    issues: [
      ...linked.map((issue) => inItsFile(issue, data, headFile)),
      ...checkTerritory(data.arrays.control, shapes),
      ...checkTerritoryPoints(data.arrays.control_points),
      ...(shapes?.issues ?? []),
      ...checkRedirects(read.document, headFile),
      ...checkWaysIn(dataset, headFile),
      ...(vocabularyFile
        ? [
            ...checkVocabulary(dataset.vocabulary, vocabularyFile),
            ...checkExtents(read.document, vocabularyFile),
            ...checkSearchWords(dataset, vocabularyFile),
          ]
        : []),
      ...checkTexts(data, headFile, rules),
      ...checkWording(data, rules),
      ...checkGlossary(data),
      ...checkDescription(read.document, rules, data.description),
    ],
    warnings: [...byRules.warnings, ...warnOfFuture(read.document, file)].map((issue) =>
      inItsFile(issue, data, headFile),
    ),
  };
}

/** YAML takes `1994` for a number, and `true` for no text. */
const withAdvice = (issue: DataIssue): DataIssue =>
  issue.expected === 'text' && /^(-?\d.*|true|false)$/.test(issue.value)
    ? { ...issue, expected: 'text: put it in quotation marks' }
    : issue;

const singles = (data: AuthoredData) =>
  Object.fromEntries(eachSingle(data).map(({ name, record }) => [name, record]));

function singleIssues(data: AuthoredData): DataIssue[] {
  const issues: DataIssue[] = [];
  for (const { name, record, file } of eachSingle(data)) parseSingle(name, record, file, issues);
  return issues;
}

const recordIssues = ({ arrays }: AuthoredData): DataIssue[] =>
  Object.entries(arrays).flatMap(([name, records]) =>
    records.flatMap(({ file, record }, index) => {
      const issues: DataIssue[] = [];
      parseRecords(name as AuthoredArrayName, [record], file, issues);
      return issues.map((issue) => ({ ...issue, record: recordName(record, index) }));
    }),
  );

function duplicateIds({ arrays, singles, head }: AuthoredData, headFile: string): DataIssue[] {
  const { record: vocabulary = {}, file = '' } = singles.vocabulary ?? {};
  return [
    ...Object.values(arrays).flatMap((records) => repeatedIds(records, 'id')),
    ...repeatedInLists(vocabulary, file),
    ...repeatedInLists(head, headFile),
  ];
}

/** Repeated ids in the lists of one record. */
const repeatedInLists = (record: unknown, file: string): DataIssue[] =>
  Object.entries(record ?? {}).flatMap(([name, items]) =>
    Array.isArray(items)
      ? repeatedIds(
          items.map((record) => ({ file, record })),
          `${name}.id`,
        )
      : [],
  );

function repeatedIds(records: readonly AuthoredRecord[], field: string): DataIssue[] {
  const seen = new Set<unknown>();
  return records.flatMap(({ file, record }) => {
    const id = (record as { id?: unknown } | null)?.id;
    if (id === undefined || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, record: String(id), field, value: shorten(id), expected: 'an id of its own' }];
  });
}

/** Adds `when` to every object with an EDTF `date` or `published`, at any depth. */
function withDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDates);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, withDates(item)]);
  const record = Object.fromEntries(entries) as Record<string, unknown>;
  const date =
    record.kind || record.passages || record.excerpts || record.according_to
      ? (record.date ?? record.published)
      : undefined;
  const when = typeof date === 'string' ? parseEdtf(date) : undefined;
  return when ? { ...record, when } : record;
}

/** Adds `claim_count` to every event and passage that has claims. */
function withClaimCounts(document: Record<string, unknown>, claims: readonly Claim[]) {
  const counts = new Map<string, number>();
  for (const { eventId } of claims) counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
  const add = <T extends { id: string }>(record: T) =>
    counts.has(record.id) ? { ...record, claim_count: counts.get(record.id) } : record;
  return {
    ...document,
    events: (document.events as { id: string }[]).map(add),
    articles: (document.articles as { passages: { id: string }[] }[]).map((article) => ({
      ...article,
      passages: article.passages.map(add),
    })),
  };
}

/** Replaces the compiled file by the author's. */
function inItsFile(issue: DataIssue, { arrays }: AuthoredData, headFile: string): DataIssue {
  if (issue.file !== COMPILED) return issue;
  const value = issue.value.replace(/…$/, '');
  const named = Object.values(arrays)
    .flat()
    .map(({ file, record }) => ({ file, record, json: JSON.stringify(record) ?? '' }))
    .filter(
      ({ json, record }) =>
        json.includes(`"id":${JSON.stringify(issue.record)}`) || isPart(record, issue.record),
    );
  const home = named.find(({ json }) => json.includes(value)) ?? named[0];
  if (home) return { ...issue, file: home.file };
  return issue.record === 'head' ? { ...issue, file: headFile } : issue;
}

/** Parts of districts have no id; they are identified by district and part. */
function isPart(record: unknown, name: string): boolean {
  const { district, part } = (record ?? {}) as { district?: unknown; part?: unknown };
  return `${district} | ${part}` === name;
}

/** One line per problem: file, record, field, value, what is expected. */
export const issueLine = ({ file, record, field, value, expected }: DataIssue): string =>
  `${file}: ${record}: ${field}: ${value === MISSING ? `is missing; expected: ${expected}` : `${value} is not ${expected}`}`;

/** Warnings, those that differ only by their records in one line with all of them. */
export function warningLines(warnings: readonly DataIssue[]): string[] {
  const records = new Map<string, string[]>();
  for (const warning of warnings) {
    const line = issueLine({ ...warning, record: RECORDS });
    records.set(line, [...(records.get(line) ?? []), warning.record]);
  }
  return [...records].map(([line, ids]) => `warning: ${line.replace(RECORDS, () => ids.join(', '))}`);
}

/** Stands for the records in a line of warnings; no record has it as its name. */
const RECORDS = '(records)';
