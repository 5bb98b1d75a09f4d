/**
 * What a host of the built page should send, in one table; `headersFile.ts` and `nginxConfig.ts` put it into
 * the forms that hosts read.
 *
 * There is no X-Frame-Options, for the page is made to be framed.
 */
export const RESPONSE_HEADERS: Readonly<Record<string, string>> = {
  // A sandboxed frame has no origin of its own: module scripts and data reach it only with this.
  'Access-Control-Allow-Origin': '*',
  // The page brings its own policy in a <meta>, with the hash of its style sheet; of two policies browsers obey
  // both, so here stands only what a <meta> cannot say. It makes browsers ignore a host's X-Frame-Options. `*`
  // alone would shut out a page opened from a teacher's disk.
  'Content-Security-Policy': 'frame-ancestors * file:',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Files whose names carry a hash of their content: a new content has a new name. */
export const HASHED_FOLDER = 'assets';
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Everything else may change under its name: kept, but asked for again each time. */
export const REVALIDATE = 'no-cache';

interface FileKind {
  readonly mediaType: string;
  /** Text, which is worth compressing; pictures and fonts are compressed already. */
  readonly text: boolean;
  /** Hosts do not know it by themselves. */
  readonly uncommon?: true;
}

/** By the end of the name; where two fit, the longer one counts. */
export const FILE_KINDS: Readonly<Record<string, FileKind>> = {
  '.html': { mediaType: 'text/html; charset=utf-8', text: true },
  '.js': { mediaType: 'text/javascript; charset=utf-8', text: true },
  '.css': { mediaType: 'text/css; charset=utf-8', text: true },
  '.json': { mediaType: 'application/json', text: true },
  '.csl.json': { mediaType: 'application/vnd.citationstyles.csl+json', text: true, uncommon: true },
  '.geojson': { mediaType: 'application/geo+json', text: true, uncommon: true },
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
