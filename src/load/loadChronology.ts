import { fetchFile } from '../files/fetchFile.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DateReader } from './Linker.ts';
import { linkDocument } from './linkDocument.ts';
import { type ChronologyDocument, readDocument, UnreadableChronology } from './readDocument.ts';
import { readPlainDate } from './readPlainDate.ts';

/** A chronology that has been read, and what else of it can be fetched. */
export interface Loaded {
  readonly dataset: Dataset;
  /** Fetches the parts that were left for later and answers with the whole; at once if there are none. */
  readonly rest: (options?: RequestInit) => Promise<Dataset>;
}

/**
 * Fetches a chronology. A document may name further documents in `more`, relative to its own address:
 * what first sight does not need. Our own data and other people's use the same loader.
 *
 * @param options for the request, such as `{ cache: 'reload' }` when it is tried again
 * @throws UnreadableChronology with a message fit for the reader.
 */
export async function loadChronology(address: string, options?: RequestInit): Promise<Loaded> {
  const json = await fetchJson(address, options);
  const first = await link(json, address);
  const more = Array.isArray(json.more) ? json.more.filter((it): it is string => typeof it === 'string') : [];
  return {
    dataset: first,
    rest: async (options) => {
      if (more.length === 0) return first;
      const parts = await Promise.all(
        more.map((part) => fetchJson(new URL(part, new URL(address, document.baseURI)).href, options)),
      );
      return link(Object.assign({}, json, ...parts.map(onlyArrays)), address);
    },
  };
}

async function link(json: Record<string, unknown>, address: string): Promise<Dataset> {
  const { document, issues } = readDocument(json, address);
  return linkDocument(document, issues, address, await dateReader(document));
}

const onlyArrays = (json: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(json).filter(([, value]) => Array.isArray(value)));

/** The EDTF parser is fetched only for documents with dates that neither the build nor we can read. */
async function dateReader(document: ChronologyDocument): Promise<DateReader | undefined> {
  const needed = unreadDates(document).some((date) => !readPlainDate(date));
  return needed ? (await import('./readEdtf.ts')).readEdtf : undefined;
}

/** Every date of a document that the build has not read. */
function unreadDates({ events, articles, claims }: ChronologyDocument): string[] {
  const readings = events.flatMap(({ other_readings }) => other_readings);
  const passages = articles.flatMap(({ passages }) => passages);
  return [
    ...[...events, ...readings, ...passages].map(({ date, when }) => (when ? undefined : date)),
    ...articles.map(({ published, when }) => (when ? undefined : published)),
    ...claims.flatMap(({ said_on, source }) => [said_on, source.date]),
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
