declare global {
  /**
   * Requested files by their absolute address: those that `src/boot/fetchEarly.ts` is fetching, and `undefined` for
   * those that the app has already taken or requested itself. Either script may run first.
   */
  var araxesFiles: Map<string, Promise<Response> | undefined> | undefined;
}

/**
 * Fetches one of the app's own files. They are beside the page; in the single-file copy each is in the page, in an
 * inert element, as base64, deflated (RFC 1951) where `data-packed` is set.
 */
export async function fetchFile(address: string, options?: RequestInit): Promise<Response> {
  const kept = keptElement(address);
  if (kept) return unpack(kept);
  return takeEarly(address) ?? fetch(address, options);
}

/** Takes what `src/boot/fetchEarly.ts` has requested. Only once: a retry must request the file again. */
function takeEarly(address: string): Promise<Response> | undefined {
  const { href } = new URL(address, document.baseURI);
  globalThis.araxesFiles ??= new Map();
  const early = globalThis.araxesFiles.get(href);
  globalThis.araxesFiles.set(href, undefined);
  return early;
}

/** An address for elements that need one, such as images. Does not work for deflated files. */
export function fileAddress(name: string): string {
  const kept = keptElement(name);
  return kept
    ? `data:${kept.dataset.media};base64,${kept.textContent}`
    : new URL(name, document.baseURI).href;
}

/** Whether this is the single-file copy, which has no files beside it. */
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
