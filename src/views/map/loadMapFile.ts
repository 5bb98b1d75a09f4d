/** Where a file of the base map lies, wherever the page itself was put. */
export const mapFileAddress = (name: string): string => new URL(`map/${name}`, document.baseURI).href;

const arrived = new Map<string, unknown>();

/** A file that has been fetched before, for what cannot wait: the print sheet. */
export const arrivedMapFile = <Content>(name: string): Content | undefined =>
  arrived.get(name) as Content | undefined;

/** Fetches a JSON file of the base map; throws where it is missing or no JSON. */
export async function loadMapFile<Content>(name: string, signal: AbortSignal): Promise<Content> {
  const response = await fetch(mapFileAddress(name), { signal });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const content = (await response.json()) as Content;
  arrived.set(name, content);
  return content;
}
