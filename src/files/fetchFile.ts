declare global {
  /**
   * Files that have been asked for, by their full address: those that `src/boot/fetchEarly.ts` has on their way, and
   * `undefined` for those that the app has taken or asked for itself. Either script may come first.
   */
  var araxesFiles: Map<string, Promise<Response> | undefined> | undefined;
}

/**
 * The one way to the app's own files. They lie beside the page; in the copy for a single file they are kept in the
 * page itself, each in an inert element: base64 of the file, deflated (RFC 1951) where `data-packed` says so.
 */
export async function fetchFile(address: string, options?: RequestInit): Promise<Response> {
  const kept = keptElement(address);
  if (kept) return unpack(kept);
  return takeEarly(address) ?? fetch(address, options);
}

/** What `src/boot/fetchEarly.ts` has asked for already, once: a second try must ask anew. */
function takeEarly(address: string): Promise<Response> | undefined {
  const { href } = new URL(address, document.baseURI);
  globalThis.araxesFiles ??= new Map();
  const early = globalThis.araxesFiles.get(href);
  globalThis.araxesFiles.set(href, undefined);
  return early;
}

/** An address for what takes only addresses: a picture. Not for files that were packed. */
export function fileAddress(name: string): string {
  const kept = keptElement(name);
  return kept
    ? `data:${kept.dataset.media};base64,${kept.textContent}`
    : new URL(name, document.baseURI).href;
}

/** Whether the page keeps its files, so that there is nothing beside it. */
export const isSingleFile = (): boolean => document.querySelector('script[data-file]') !== null;

function keptElement(address: string): HTMLElement | null {
  const folder = new URL('.', document.baseURI).href;
  const name = new URL(address, document.baseURI).href.slice(folder.length);
  const kept = document.querySelectorAll<HTMLElement>('script[data-file]');
  return [...kept].find(({ dataset }) => dataset.file === name) ?? null;
}

function unpack({ textContent, dataset }: HTMLElement): Response {
  const bytes = Uint8Array.from(atob(textContent ?? ''), (letter) => letter.charCodeAt(0));
  const headers = { 'Content-Type': dataset.media ?? '' };
  if (dataset.packed === undefined) return new Response(bytes, { headers });
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(unpacked, { headers });
}
