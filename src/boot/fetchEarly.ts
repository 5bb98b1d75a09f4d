/** In `data-for` of a part of the chronology that only some addresses need at first (`store/openingView.ts`). */
export const FOR_READING = 'reading';

/**
 * Requests what the first view needs while the scripts are still loading.
 *
 * Data is fetched here and passed on through `files/fetchFile.ts`, because WebKit does not reuse a file preloaded by a
 * <link> when it is fetched, and would load it twice. Scripts and style sheets are links in the page; they are enabled
 * here if a view that needs them is shown.
 *
 * @param hasPicture whether the page shows its picture, which stands for some files until everything is drawn
 * @param reading names of the parts of the chronology that the address needs at first
 */
export function fetchEarly(
  shown: readonly string[] | undefined,
  { hasPicture, reading }: { readonly hasPicture: boolean; readonly reading: readonly string[] },
): void {
  // Declared in `files/fetchFile.ts`, which takes the files from it.
  globalThis.araxesFiles ??= new Map();
  const files = globalThis.araxesFiles;
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-rel]')) {
    const { rel, for: views, pictured } = link.dataset;
    if (hasPicture && pictured !== undefined) continue;
    const isNeeded =
      views === FOR_READING
        ? reading.some((name) => link.href.endsWith(`/${name}`))
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
