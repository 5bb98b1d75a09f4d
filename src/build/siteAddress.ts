/** The environment variable that says where the built site will stand. */
export const SITE_VARIABLE = 'ARAXES_SITE';

/**
 * The address under which the site will stand, ending in a slash; nothing where none is given.
 * @throws if it is no http(s) address of a folder.
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
