/** The environment variable with the address of the site. */
export const SITE_VARIABLE = 'ARAXES_SITE';

/**
 * The address of the site, ending in a slash; undefined if none is given.
 * @throws if it is not the http(s) address of a folder
 */
export function parseSiteAddress(value: string | undefined): string | undefined {
  if (!value?.trim()) return undefined;
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : undefined;
  const fit = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  if (!fit) {
    throw new Error(
      `${SITE_VARIABLE} is "${value}", which is not the http(s) address of a site, such as https://example.org/araxes/.`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
