import type { WorkboxPlugin } from 'workbox-core';

const PAGE = /\/index\.html$/;

/**
 * Lets the worker take what the page has just fetched from the browser's HTTP cache, instead of the network.
 *
 * Workbox does so only for files with a hash in their name; for others it uses `cache: 'reload'`, since the HTTP cache
 * may have an old version of them. Here their content is compared with the digest, and only a different one is
 * fetched. Unlike a revalidation this sends no request, and needs no ETag.
 *
 * @param digests by address; null for a file whose name has a hash
 * @param openPages the addresses of the open pages: the HTTP cache has `index.html` under these, query included
 */
export const reuseFetched = (
  digests: ReadonlyMap<string, string | null>,
  openPages: () => Promise<readonly string[]>,
): WorkboxPlugin => ({
  async requestWillFetch({ request, event, state }) {
    const digest = digests.get(request.url);
    if (event.type !== 'install' || digest === undefined) return request;
    if (digest === null) return new Request(request, { priority: 'low' });
    Object.assign(state ?? {}, { digest });
    const address = PAGE.test(request.url) ? fetchedAs(request.url, await openPages()) : request.url;
    return new Request(address, { cache: 'force-cache', credentials: 'same-origin', priority: 'low' });
  },
  async fetchDidSucceed({ request, response, state }) {
    const digest: unknown = state?.digest;
    if (digest === undefined || (await digestOf(response.clone())) === digest) return response;
    return fetch(new Request(request, { cache: 'reload' }));
  },
});

/** The address under which an open page has fetched `index.html`. */
function fetchedAs(index: string, pages: readonly string[]): string {
  const folder = index.replace(PAGE, '/');
  const page = pages.find((it) => [folder, index].includes(it.replace(/[?#].*$/, '')));
  return page?.replace(/#.*$/, '') ?? index;
}

async function digestOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
