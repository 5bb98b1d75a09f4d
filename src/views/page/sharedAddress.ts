import { writeAddress } from '../../store/address.ts';
import { repairQuery } from '../../store/repairQuery.ts';
import type { AppState } from '../../store/state.ts';
import { withoutTrackers } from '../../store/withoutTrackers.ts';

/** The address of the site, if the build was given one. */
export const SITE: string | undefined = import.meta.env.ARAXES_SITE || undefined;

/**
 * The address at which others can open the app: the page's own without query or, for a copy opened from a file, that of
 * the site; undefined if neither is known.
 */
export function shareBase(href: string, site = SITE): string | undefined {
  const { protocol, origin, pathname } = new URL(href);
  return /^https?:$/.test(protocol) ? `${origin}${pathname}` : site;
}

/**
 * The address of the current view, used for every link that the app hands out. Unknown parameters of the page's address
 * are kept, trackers are removed. `href` is the page's address, possibly mangled.
 */
export function sharedAddress(
  state: AppState,
  href = location.href,
  base = shareBase(href),
): string | undefined {
  if (base === undefined) return undefined;
  const [, search, hash] = /^[^?#]*(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  return base + writeAddress(state, withoutTrackers(repairQuery(search ?? '', hash)));
}
