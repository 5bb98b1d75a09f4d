/** Where a file of the base map lies, wherever the page itself was put. */
export const mapFileAddress = (name: string): string => new URL(`map/${name}`, document.baseURI).href;

/** Fetches a JSON file of the base map; throws where it is missing or no JSON. */
export async function loadMapFile<Content>(name: string, signal: AbortSignal): Promise<Content> {
  const response = await fetch(mapFileAddress(name), { signal });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as Content;
}
