import { fetchFile } from '../files/fetchFile.ts';
import type { Dataset } from '../model/dataset.ts';
import { acceptDocument, acceptPart, hasDigest, isCheckedInBuild } from './checkedInBuild.ts';
import { ARRAY_NAMES, type ChronologyDocument, type Parsed, UnreadableChronology } from './documentParts.ts';
import type { DateParser } from './Linker.ts';
import { COMPLETED, completeRecords, hasLater, lacksFields, putBack } from './laterFields.ts';
import { linkDocument, reuseLinked } from './linkDocument.ts';
import { parsePlainDate } from './parsePlainDate.ts';
import { findTexts, inPageOf, putInTexts, readListedTexts } from './textsInPage.ts';

/** A loaded chronology, and how to load the rest of it. */
export interface Loaded {
  readonly dataset: Dataset;
  /** Fetches the remaining parts and resolves to the whole; immediately if there are none. */
  readonly rest: (options?: RequestInit) => Promise<Dataset>;
}

/**
 * Fetches a chronology. A document may list further documents in `more`, relative to its own address: what the first
 * render does not need. Our own data and other people's use the same loader; only what the build has not checked is
 * checked here, and only then is the code for it fetched.
 *
 * @param options for the request, such as `{ cache: 'reload' }` for a retry
 * @throws UnreadableChronology with a message that can be shown to the reader
 */
export async function loadChronology(address: string, options?: RequestInit): Promise<Loaded> {
  const { json, isChecked } = await withTexts(await fetchJson(address, options), address, options);
  const more = Array.isArray(json.more) ? json.more.filter((it): it is string => typeof it === 'string') : [];
  const fetchMore = (options?: RequestInit) =>
    Promise.all(
      more.map((part) => fetchJson(new URL(part, new URL(address, document.baseURI)).href, options)),
    );
  // Records that lack fields would not pass the check.
  const early = lacksFields(json) && !isChecked ? await fetchMore(options) : undefined;
  const whole = early
    ? completeRecords(
        json,
        early.map((part) => part.json),
      )
    : json;
  const first = isChecked ? acceptDocument(whole) : (await parser()).parseDocument(whole, address);
  const dataset = await link(first, address);
  return {
    dataset,
    rest: async (options) => {
      if (more.length === 0) return dataset;
      const further = early ?? (await fetchMore(options));
      const completed = early ? first : await complete(first, further, address);
      const parts = await Promise.all(further.map((part) => parsePart(part, address)));
      const arrived = new Set(parts.flatMap(({ document }) => ARRAY_NAMES.filter((name) => document[name])));
      return reuseLinked(dataset, await link(addParts(completed, parts), address), arrived);
    },
  };
}

/**
 * Adds the texts that a first part leaves to the page. If the page does not have exactly these, because it is another
 * one or a translator or extension has changed it, they are fetched.
 */
async function withTexts(fetched: Fetched, address: string, options?: RequestInit): Promise<Fetched> {
  const { json, isChecked } = fetched;
  const inPage = inPageOf(json);
  if (!inPage) return fetched;
  const encode = (texts: unknown) => new TextEncoder().encode(JSON.stringify(texts)).buffer;
  const found = findTexts(json, readListedTexts(document));
  if (found && (await hasDigest(encode(found), inPage.sha256))) {
    putInTexts(json, found);
    return fetched;
  }
  const file = new URL(inPage.file, new URL(address, document.baseURI)).href;
  const texts = parseJson<unknown>(await fetchBytes(file, options), file);
  const list = Array.isArray(texts) ? texts : [];
  putInTexts(json, list);
  return { json, isChecked: isChecked && (await hasDigest(encode(list), inPage.sha256)) };
}

const parser = () => import('./parseDocument.ts');

/** A first part that the build has checked, with the fields that further parts have for its records. */
async function complete(first: Parsed, further: readonly Fetched[], file: string): Promise<Parsed> {
  if (further.every(({ json }) => !hasLater(json))) return first;
  const document = completeRecords(
    first.document,
    further.map(({ json }) => json),
  );
  if (further.every(({ isChecked }) => isChecked)) return { ...first, document };
  // From another version, or changed on the way: what does not pass the check stays as it is.
  const { arrays, issues } = (await parser()).parseArrays({ ...document }, COMPLETED, file);
  return {
    document: { ...first.document, ...putBack(first.document, arrays) },
    issues: [...first.issues, ...issues],
  };
}

/** The records of a further part. Each record is parsed once. */
async function parsePart({ json, isChecked }: Fetched, file: string) {
  return isChecked ? { document: acceptPart(json), issues: [] } : (await parser()).parsePart(json, file);
}

const addParts = (first: Parsed, parts: readonly Awaited<ReturnType<typeof parsePart>>[]): Parsed => ({
  document: Object.assign({}, first.document, ...parts.map(({ document }) => document), { awaits: [] }),
  issues: [...first.issues, ...parts.flatMap(({ issues }) => issues)],
});

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

interface Fetched {
  readonly json: Record<string, unknown>;
  readonly isChecked: boolean;
}

async function fetchJson(address: string, options?: RequestInit): Promise<Fetched> {
  const bytes = await fetchBytes(address, options);
  return { json: parseJson(bytes, address), isChecked: await isCheckedInBuild(address, bytes) };
}

async function fetchBytes(address: string, options?: RequestInit): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetchFile(address, options);
  } catch (cause) {
    throw new UnreadableChronology(`${address} cannot be reached.`, { cause });
  }
  if (!response.ok)
    throw new UnreadableChronology(`${address} cannot be read: the server answers ${response.status}.`);
  return response.arrayBuffer();
}

function parseJson<Json>(bytes: ArrayBuffer, address: string): Json {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new UnreadableChronology(`${address} is not JSON.`, { cause });
  }
}
