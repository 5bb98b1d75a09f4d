import { fetchFile } from './fetchFile.ts';
import { COARSE_REGION, DETAILED_REGION } from './mapFiles.ts';
import { untilStaying } from './untilStaying.ts';

const arrived = new Map<string, unknown>();

/** A file that has been fetched already, for the print sheet, which cannot wait. */
export const arrivedMapFile = <Content>(name: string): Content | undefined =>
  arrived.get(name) as Content | undefined;

/** The best version of the region's map that has arrived: detailed, else coarse. */
export const arrivedRegion = <Content>(): Content | undefined =>
  arrivedMapFile(DETAILED_REGION) ?? arrivedMapFile(COARSE_REGION);

/** Files that are being fetched or have arrived, by name. */
const asked = new Map<string, Promise<unknown>>();

export const isMapFileAsked = (name: string): boolean => asked.has(name);

/**
 * Fetches a JSON file of the base map, once however many callers need it.
 * @throws if it is missing or not JSON; the next call fetches it again.
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
    await untilStaying();
    asked.delete(name);
    throw error;
  }
}
