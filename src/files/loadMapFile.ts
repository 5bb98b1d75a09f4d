import { fetchFile } from './fetchFile.ts';

const arrived = new Map<string, unknown>();

/** A file that has been fetched before, for what cannot wait: the print sheet. */
export const arrivedMapFile = <Content>(name: string): Content | undefined =>
  arrived.get(name) as Content | undefined;

/** The region as it has arrived: in detail, else as it was first drawn. */
export const arrivedRegion = <Content>(): Content | undefined =>
  arrivedMapFile('region.topo.json') ?? arrivedMapFile('region-first.topo.json');

/** Fetches a JSON file of the base map; throws where it is missing or no JSON. */
export async function loadMapFile<Content>(name: string, signal: AbortSignal): Promise<Content> {
  const response = await fetchFile(`map/${name}`, signal);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const content = (await response.json()) as Content;
  arrived.set(name, content);
  return content;
}
