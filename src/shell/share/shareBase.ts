/**
 * Where others can open the app: the page's own address without query, or, of a copy opened from a file, the
 * site it was made for; nothing where neither is known.
 */
export function shareBase(href: string, site: string | undefined): string | undefined {
  const { protocol, origin, pathname } = new URL(href);
  return /^https?:$/.test(protocol) ? `${origin}${pathname}` : site;
}
