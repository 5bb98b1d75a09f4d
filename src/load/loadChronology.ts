import { fetchFile } from '../files/fetchFile.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DataIssue } from '../model/issue.ts';
import type { DateParser } from './Linker.ts';
import { linkDocument, reuseLinked } from './linkDocument.ts';
import {
  ARRAY_NAMES,
  type ChronologyDocument,
  parseArrays,
  parseDocument,
  parseSingle,
  UnreadableChronology,
} from './parseDocument.ts';
import { parsePlainDate } from './parsePlainDate.ts';

/** A loaded chronology, and how to load the rest of it. */
export interface Loaded {
  readonly dataset: Dataset;
  /** Fetches the remaining parts and resolves to the whole; immediately if there are none. */
  readonly rest: (options?: RequestInit) => Promise<Dataset>;
}

/**
 * Fetches a chronology. A document may list further documents in `more`, relative to its own address: what the first
 * render does not need. Our own data and other people's use the same loader.
 *
 * @param options for the request, such as `{ cache: 'reload' }` for a retry
 * @throws UnreadableChronology with a message that can be shown to the reader
 */
export async function loadChronology(address: string, options?: RequestInit): Promise<Loaded> {
  const json = await fetchJson(address, options);
  const first = parseDocument(json, address);
  const more = Array.isArray(json.more) ? json.more.filter((it): it is string => typeof it === 'string') : [];
  const dataset = await link(first, address);
  return {
    dataset,
    rest: async (options) => {
      if (more.length === 0) return dataset;
      const parts = await Promise.all(
        more.map((part) => fetchJson(new URL(part, new URL(address, document.baseURI)).href, options)),
      );
      const { read, arrived } = addParts(first, parts, address);
      return reuseLinked(dataset, await link(read, address), arrived);
    },
  };
}

type Parsed = ReturnType<typeof parseDocument>;

/** Adds the records of further parts to the parsed document. Each record is parsed once. */
function addParts(first: Parsed, parts: readonly Record<string, unknown>[], address: string) {
  const namesIn = (part: Record<string, unknown>) => ARRAY_NAMES.filter((name) => Array.isArray(part[name]));
  const read = parts.map((part) => parseArrays(part, namesIn(part), address));
  const issues: DataIssue[] = [];
  const [about] = parts
    .map((part) => parseSingle('about', part.about, address, issues))
    .filter((it) => it !== undefined);
  return {
    arrived: new Set(parts.flatMap(namesIn)),
    read: {
      document: Object.assign({}, first.document, ...read.map(({ arrays }) => arrays), about && { about }, {
        awaits: [],
      }) as ChronologyDocument,
      issues: [...first.issues, ...read.flatMap(({ issues }) => issues), ...issues],
    },
  };
}

const link = async ({ document, issues }: Parsed, address: string) =>
  linkDocument(document, issues, address, await dateParser(document));

/**
 * The EDTF parser is fetched only for documents with dates that the build has not parsed and `parsePlainDate` cannot
 * parse.
 */
async function dateParser(document: ChronologyDocument): Promise<DateParser | undefined> {
  const needed = unparsedDates(document).some((date) => !parsePlainDate(date));
  return needed ? (await import('./parseEdtf.ts')).parseEdtf : undefined;
}

/** Every date of a document that the build has not parsed. */
function unparsedDates({ events, articles, claims, sources, glossary }: ChronologyDocument): string[] {
  const readings = events.flatMap(({ other_readings }) => other_readings);
  const passages = articles.flatMap(({ passages }) => passages);
  return [
    ...[...events, ...readings, ...passages].map(({ date, when }) => (when ? undefined : date)),
    ...articles.map(({ published, when }) => (when ? undefined : published)),
    ...claims.flatMap(({ said_on, source }) => [said_on, source.date]),
    ...sources.map(({ date }) => date),
    ...glossary.map(({ source }) => source.date),
  ].filter((date) => date !== undefined);
}

async function fetchJson(address: string, options?: RequestInit): Promise<Record<string, unknown>> {
  let response: Response;
  try {
    response = await fetchFile(address, options);
  } catch (cause) {
    throw new UnreadableChronology(`${address} cannot be reached.`, { cause });
  }
  if (!response.ok)
    throw new UnreadableChronology(`${address} cannot be read: the server answers ${response.status}.`);
  try {
    return (await response.json()) as Record<string, unknown>;
  } catch (cause) {
    throw new UnreadableChronology(`${address} is not JSON.`, { cause });
  }
}
