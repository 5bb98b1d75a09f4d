import { fileKind, HASHED_FOLDER, IMMUTABLE, RESPONSE_HEADERS } from './hostHeaders.ts';

const INTRODUCTION = `# Read by Netlify and by Cloudflare Pages, from the top folder of what is published. Both compress by
# themselves, and have browsers ask again each time for whatever has no Cache-Control here.
# Made by the build from src/build/hosting/hostHeaders.ts.`;

/**
 * The file `_headers`. Cloudflare allows 100 rules, lines of 2,000 characters and one `*` per path, and joins the
 * values if two rules set the same header, so no two of these rules do.
 *
 * @param base path of the page, with a slash at both ends
 */
export function headersFile(names: readonly string[], base: string): string {
  const uncommon = names.toSorted().flatMap((name) => {
    const kind = fileKind(name);
    return kind?.uncommon ? [{ name, mediaType: kind.mediaType }] : [];
  });
  return [
    INTRODUCTION,
    rule(`${base}*`, RESPONSE_HEADERS),
    rule(`${base}${HASHED_FOLDER}/*`, { 'Cache-Control': IMMUTABLE }),
    ...uncommon.map(({ name, mediaType }) => rule(base + name, { 'Content-Type': mediaType })),
  ].join('\n\n');
}

const rule = (path: string, headers: Readonly<Record<string, string>>) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
