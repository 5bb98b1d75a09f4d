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
