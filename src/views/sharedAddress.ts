import { writeAddress } from '../store/address.ts';
import { repairQuery } from '../store/repairQuery.ts';
import type { AppState } from '../store/state.ts';
import { withoutTrackers } from '../store/withoutTrackers.ts';

/** The address that the site was built for; unknown where the build was not told one. */
export const SITE: string | undefined = import.meta.env.ARAXES_SITE || undefined;

/**
 * Where others can open the app: the page's own address without query, or, of a copy opened from a file, the
 * site it was made for; nothing where neither is known.
 */
export function shareBase(href: string, site = SITE): string | undefined {
  const { protocol, origin, pathname } = new URL(href);
  return /^https?:$/.test(protocol) ? `${origin}${pathname}` : site;
}

/**
 * The address of exactly what is shown, as every link has it that the app hands out: with what others put into
 * the page's own address, but for trackers. `href` is where the page stands, as mangled as it may be.
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
