import { requestTags } from '../pageTags.ts';

/**
 * The `Link` header of the page (RFC 8288): the scripts that every address needs, which browsers can request before they
 * have read the page, or before they have it, where the host sends `103 Early Hints`.
 *
 * Data is not among them, because WebKit would load it twice, nor are the scripts of map and timeline: on a slow network
 * they would take turns with those that have to run first, and all three views would answer later (7 % on slow 4G).
 *
 * @param html the built page
 */
export const linkHeader = (html: string): string =>
  requestTags(html)
    .flatMap(({ src, type, rel, href }) => {
      if (src) return [type === 'module' ? moduleLink(src) : linkTo(src, 'rel=preload', 'as=script')];
      return rel === 'modulepreload' && href ? [moduleLink(href)] : [];
    })
    .join(', ');

/**
 * The same in the answer to a request for the page; empty where nothing may be requested early.
 *
 * Only for a navigation: WebKit also requests what is named with a file that a script has fetched, as the service
 * worker fetches the page.
 *
 * @param mode the request's header `Sec-Fetch-Mode`
 */
export const linkHeaderFor = (header: string, mode: unknown): string => (mode === 'navigate' ? header : '');

const moduleLink = (address: string) => linkTo(address, 'rel=modulepreload', 'crossorigin');

const linkTo = (address: string, ...parameters: readonly string[]) =>
  `<${address.replace(/^\.\//, '')}>; ${parameters.join('; ')}`;
