import { fetchFile } from '../files/fetchFile.ts';
import type { Dataset } from '../model/dataset.ts';
import { acceptDocument, acceptPart, digestsIn, hasDigest, isCheckedInBuild } from './checkedInBuild.ts';
import { ARRAY_NAMES, type ChronologyDocument, type Parsed, UnreadableChronology } from './documentParts.ts';
import type { DateParser } from './Linker.ts';
import { completeRecords, hasLater, lacksFields } from './laterFields.ts';
import { linkDocument, reuseLinked } from './linkDocument.ts';
import { parsePlainDate } from './parsePlainDate.ts';
import { findTexts, inPageOf, putInTexts, readListedTexts } from './textsInPage.ts';

/** A loaded chronology, and how to load the rest of it. */
export interface Loaded {
  readonly dataset: Dataset;
  /**
   * Fetches the remaining parts at once and resolves to the whole; immediately if there are none.
   *
   * @param onPart is given the dataset after each part but the last
   */
  readonly rest: (options?: RequestInit, onPart?: (dataset: Dataset) => void) => Promise<Dataset>;
}

/**
 * Fetches a chronology. A document may list further documents in `more`, relative to its own address: what the first
 * render does not need, in the order in which it is needed. Our own data and other people's use the same loader; only
 * what the build has not checked is checked here, and only then is the code for it fetched.
 *
 * @param options for the request, such as `{ cache: 'reload' }` for a retry
 * @param reading names of further parts that the first render needs, too, for the fields that records lack without them
 * @throws UnreadableChronology with a message that can be shown to the reader
 */
export async function loadChronology(
  address: string,
  options?: RequestInit,
  reading: readonly string[] = [],
): Promise<Loaded> {
  const { json, isChecked } = await withTexts(await fetchJson(address, options), address, options);
  const digests = isChecked ? digestsIn(json) : {};
  const fetchPart = async (name: string, options?: RequestInit): Promise<Part> => {
    const file = new URL(name, new URL(address, document.baseURI)).href;
    return { name, ...(await fetchJson(file, options, digests[name])) };
  };
  let missing = Array.isArray(json.more)
    ? json.more.filter((it): it is string => typeof it === 'string')
    : [];
  // Records that lack fields would not pass the check.
  const early =
    lacksFields(json) && !isChecked
      ? await Promise.all(missing.map((name) => fetchPart(name, options)))
      : undefined;
  const jsonOf = ({ json }: Part) => json;
  const whole = early ? completeRecords(json, early.map(jsonOf)) : json;
  let parsed = isChecked ? acceptDocument(whole) : (await parser()).parseDocument(whole, address);
  const add = async (parts: readonly Part[]) => {
    missing = missing.filter((name) => parts.every((part) => part.name !== name));
    const completed = early ? parsed : await complete(parsed, parts, address);
    const records = await Promise.all(parts.map((part) => parsePart(part, address)));
    parsed = addParts(completed, records, missing);
    return new Set(records.flatMap(({ document }) => ARRAY_NAMES.filter((name) => document[name])));
  };
  const { lacks = {} } = parsed.document;
  const needed = missing.filter((name) => reading.includes(name) && lacks[name]);
  const there = await Promise.all(needed.map((name) => tryPart(fetchPart(name, options))));
  const readable = there.filter((part) => part !== undefined);
  if (readable.length > 0) await add(readable);
  let dataset = await link(parsed, address);
  return {
    dataset,
    rest: async (options, onPart) => {
      const waiting: Part[] = [];
      const coming = early ?? missing.map((name) => fetchPart(name, options));
      // Each is awaited below, but where one has failed, the failure of another must not count as unhandled.
      void Promise.allSettled(coming);
      for (const [index, part] of coming.entries()) {
        waiting.push(await part);
        const isLast = index === coming.length - 1;
        // What has to be checked is checked when it is complete.
        if (!isLast && (early || !waiting.every(({ isChecked }) => isChecked))) continue;
        const arrived = await add(waiting.splice(0));
        dataset = reuseLinked(dataset, await link(parsed, address), arrived);
        if (!isLast) onPart?.(dataset);
      }
      return dataset;
    },
  };
}

/** A further part, if it is that of the build. Without it what it has is loaded with the rest. */
async function tryPart(fetched: Promise<Part>): Promise<Part | undefined> {
  try {
    const part = await fetched;
    return part.isChecked ? part : undefined;
  } catch (error) {
    console.info(error);
    return undefined;
  }
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
async function complete(first: Parsed, further: readonly Part[], file: string): Promise<Parsed> {
  if (further.every(({ json }) => !hasLater(json))) return first;
  const document = completeRecords(
    first.document,
    further.map(({ json }) => json),
  );
  if (further.every(({ isChecked }) => isChecked)) return { ...first, document };
  // From another version, or changed on the way: what does not pass the check stays as it is.
  return (await import('./checkCompleted.ts')).checkCompleted(first, document, file);
}

/** The records of a further part. Each record is parsed once. */
async function parsePart({ json, isChecked }: Part, file: string) {
  return isChecked ? { document: acceptPart(json), issues: [] } : (await parser()).parsePart(json, file);
}

/** @param missing the names of the parts that are still to come */
function addParts(
  first: Parsed,
  parts: readonly Awaited<ReturnType<typeof parsePart>>[],
  missing: readonly string[],
): Parsed {
  const { awaits, lacks = {} } = first.document;
  const arrived = Object.assign({}, ...parts.map(({ document }) => document));
  return {
    document: {
      ...first.document,
      ...arrived,
      awaits: missing.length > 0 ? awaits.filter((name) => !arrived[name]) : [],
      lacks: Object.fromEntries(Object.entries(lacks).filter(([name]) => missing.includes(name))),
    },
    issues: [...first.issues, ...parts.flatMap(({ issues }) => issues)],
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
  return needed ? (await import('./parseEdtf.ts')).parseOrExplain : undefined;
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

/** A further part, by its name in `more`. */
interface Part extends Fetched {
  readonly name: string;
}

/** @param sha256 of what the build has checked; by default the one that the page lists for this address, if any */
async function fetchJson(address: string, options?: RequestInit, sha256?: string): Promise<Fetched> {
  const bytes = await fetchBytes(address, options);
  const isChecked =
    sha256 === undefined ? await isCheckedInBuild(address, bytes) : await hasDigest(bytes, sha256);
  return { json: parseJson(bytes, address), isChecked };
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
