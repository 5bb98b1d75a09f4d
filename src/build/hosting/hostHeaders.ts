/**
 * The response headers for hosts of the built page. `headersFile.ts` and `nginxConfig.ts` write them in the formats
 * that hosts read.
 *
 * There is no X-Frame-Options, because the page is meant to be embedded.
 */
export const RESPONSE_HEADERS: Readonly<Record<string, string>> = {
  // A sandboxed iframe has an opaque origin: without this header it could not load module scripts and data.
  'Access-Control-Allow-Origin': '*',
  // The page has its own policy in a <meta>, with the hash of its style sheet. Browsers enforce both policies, so this
  // one has only what a <meta> cannot express. It makes browsers ignore a host's X-Frame-Options. `*` alone would
  // exclude pages opened from a disk.
  'Content-Security-Policy': 'frame-ancestors * file:',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Files with a hash of their content in the name: new content has a new name. */
export const HASHED_FOLDER = 'assets';
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Everything else may change under the same name, so it is cached but revalidated. */
export const REVALIDATE = 'no-cache';

interface FileKind {
  readonly mediaType: string;
  /** Worth compressing, unlike images and fonts. */
  readonly text: boolean;
  /** Hosts do not know this type themselves. */
  readonly uncommon?: true;
}

/** By file ending; the longest one that fits counts. */
export const FILE_KINDS: Readonly<Record<string, FileKind>> = {
  '.html': { mediaType: 'text/html; charset=utf-8', text: true },
  '.js': { mediaType: 'text/javascript; charset=utf-8', text: true },
  '.css': { mediaType: 'text/css; charset=utf-8', text: true },
  '.json': { mediaType: 'application/json', text: true },
  '.csl.json': { mediaType: 'application/vnd.citationstyles.csl+json', text: true, uncommon: true },
  '.geojson': { mediaType: 'application/geo+json', text: true, uncommon: true },
  '.jsonld': { mediaType: 'application/ld+json', text: true, uncommon: true },
  '.webmanifest': { mediaType: 'application/manifest+json', text: true, uncommon: true },
  '.csv': { mediaType: 'text/csv; charset=utf-8', text: true },
  '.txt': { mediaType: 'text/plain; charset=utf-8', text: true },
  '.xml': { mediaType: 'application/xml', text: true },
  '.svg': { mediaType: 'image/svg+xml', text: true },
  '.webp': { mediaType: 'image/webp', text: false },
  '.png': { mediaType: 'image/png', text: false },
  '.jpg': { mediaType: 'image/jpeg', text: false },
  '.ico': { mediaType: 'image/x-icon', text: false },
  '.woff2': { mediaType: 'font/woff2', text: false },
};

export function fileKind(name: string): FileKind | undefined {
  const endings = Object.keys(FILE_KINDS).filter((ending) => name.endsWith(ending));
  const longest = endings.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : FILE_KINDS[longest];
}
