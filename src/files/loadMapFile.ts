import { fetchFile } from './fetchFile.ts';

const arrived = new Map<string, unknown>();

/** A file that has been fetched before, for what cannot wait: the print sheet. */
export const arrivedMapFile = <Content>(name: string): Content | undefined =>
  arrived.get(name) as Content | undefined;

/** The region as it has arrived: in detail, else as it was first drawn. */
export const arrivedRegion = <Content>(): Content | undefined =>
  arrivedMapFile('region.topo.json') ?? arrivedMapFile('region-first.topo.json');

/** Files on their way or here, by name. */
const asked = new Map<string, Promise<unknown>>();

/**
 * A JSON file of the base map, fetched once however many parts need it.
 * @throws where it is missing or no JSON; the next call then fetches it anew.
 */
export function loadMapFile<Content>(name: string): Promise<Content> {
  const content = asked.get(name) ?? fetchMapFile(name);
  asked.set(name, content);
  return content as Promise<Content>;
}

async function fetchMapFile(name: string): Promise<unknown> {
  try {
    const response = await fetchFile(`map/${name}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    const content: unknown = await response.json();
    arrived.set(name, content);
    return content;
  } catch (error) {
    asked.delete(name);
    throw error;
  }
}
