/** In `data-for` of a file that the page needs if its address opens something to read. */
export const FOR_READING = 'reading';

/**
 * Requests what the first view needs while the scripts are still loading.
 *
 * Data is fetched here and passed on through `files/fetchFile.ts`, because WebKit does not reuse a file preloaded by a
 * <link> when it is fetched, and would load it twice. Scripts and style sheets are links in the page; they are enabled
 * here if a view that needs them is shown. What only some addresses need is for reading.
 *
 * @param hasPicture whether the page shows its picture, which stands for some files until everything is drawn
 * @param isReading whether the address opens something to read
 */
export function fetchEarly(
  shown: readonly string[] | undefined,
  { hasPicture, isReading }: { readonly hasPicture: boolean; readonly isReading: boolean },
): void {
  // Declared in `files/fetchFile.ts`, which takes the files from it.
  globalThis.araxesFiles ??= new Map();
  const files = globalThis.araxesFiles;
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-rel]')) {
    const { rel, for: views, pictured } = link.dataset;
    if (hasPicture && pictured !== undefined) continue;
    const isNeeded =
      views === FOR_READING
        ? isReading
        : !shown || !views || views.split(' ').some((view) => shown.includes(view));
    if (!isNeeded) continue;
    if (rel !== 'fetch') link.rel = rel ?? '';
    else if (!files.has(link.href)) files.set(link.href, startFetch(link.href));
  }
}

function startFetch(address: string): Promise<Response> {
  const response = fetch(address);
  // The app handles the failure when it takes the file. Until then it must not count as an unhandled rejection.
  response.catch(() => undefined);
  return response;
}
