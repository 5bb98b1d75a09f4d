/**
 * Asks for what the first view needs while the scripts are still on their way.
 *
 * Data is fetched here and handed over through `files/fetchFile.ts`: WebKit does not give a file that was preloaded
 * by a <link> to `fetch`, and would load it twice. Scripts and style sheets stand in the page as links that are
 * turned on here, if a view is shown that needs them.
 */
export function fetchEarly(onlyView: string | undefined): void {
  // Declared beside the code that takes the files from it: `files/fetchFile.ts`.
  globalThis.araxesFiles ??= new Map();
  const files = globalThis.araxesFiles;
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-rel]')) {
    const { rel, for: views } = link.dataset;
    if (onlyView && views && !views.split(' ').includes(onlyView)) continue;
    if (rel !== 'fetch') link.rel = rel ?? '';
    else if (!files.has(link.href)) files.set(link.href, startFetch(link.href));
  }
}

function startFetch(address: string): Promise<Response> {
  const response = fetch(address);
  // The app handles the failure when it takes the file; until then it is not an unhandled one.
  response.catch(() => undefined);
  return response;
}
