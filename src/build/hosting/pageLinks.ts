import { VIEW_NAMES } from '../../store/shownViews.ts';
import { requestTags } from '../pageTags.ts';

/**
 * The values of `Link` headers for the page (RFC 8288): scripts and style sheets that browsers can request before they
 * have read the page, or before they have it, where the host sends `103 Early Hints`. Data is not among them: WebKit
 * would load it twice.
 */
export interface PageLinks {
  /** What every address needs. */
  readonly always: readonly string[];
  /** What these views need. */
  readonly ofViews: readonly { readonly views: readonly string[]; readonly link: string }[];
}

/** Reads them from the built page. */
export function pageLinks(html: string): PageLinks {
  const tags = requestTags(html);
  const always = tags.flatMap(({ src, type, rel, href }) => {
    if (src) return [type === 'module' ? moduleLink(src) : linkTo(src, 'rel=preload', 'as=script')];
    return rel === 'modulepreload' && href ? [moduleLink(href)] : [];
  });
  const ofViews = tags.flatMap(({ href, as, 'data-rel': rel, 'data-for': views = '' }) => {
    if (!href || !(rel === 'modulepreload' || rel === 'preload')) return [];
    const link =
      rel === 'preload' ? linkTo(href, 'rel=preload', `as=${as}`, 'crossorigin') : moduleLink(href);
    // After what every address needs, although both are requested at once.
    return [{ views: views.split(' '), link: `${link}; fetchpriority=low` }];
  });
  return { always, ofViews };
}

/** The value of the `Link` header of the page with these views. */
export const linkHeader = ({ always, ofViews }: PageLinks, shown: readonly string[]): string =>
  [
    ...always,
    ...ofViews.filter(({ views }) => views.some((view) => shown.includes(view))).map(({ link }) => link),
  ].join(', ');

/**
 * The `Link` header of the answer to a request for the page; empty where nothing may be requested early.
 *
 * Only for a navigation: WebKit also requests what is named with a file that a script has fetched, as the service
 * worker fetches the page.
 *
 * @param mode the request's header `Sec-Fetch-Mode`
 */
export const linkHeaderFor = (links: PageLinks, query: string, mode: unknown): string =>
  mode === 'navigate' ? linkHeader(links, certainViews(query)) : '';

/**
 * The views of which an address certainly shows something; for an address in a form that only the app understands,
 * none: a file that is not used costs more than a hint gains.
 */
export function certainViews(query: string): readonly string[] {
  if (/present/.test(query)) return [];
  if (!/view/.test(query)) return VIEW_NAMES;
  const value = /(?:^|[?&])view=([^&]*)/.exec(query)?.[1] ?? '';
  return VIEW_NAMES.filter((name) => value.includes('all') || value.includes(name));
}

const moduleLink = (address: string) => linkTo(address, 'rel=modulepreload', 'crossorigin');

const linkTo = (address: string, ...parameters: readonly string[]) =>
  `<${address.replace(/^\.\//, '')}>; ${parameters.join('; ')}`;
