/** Tags that cost a request, and that Vite and `bootScript.ts` put near the end of the head. */
const BOOT = /[ \t]*<script async\b[^>]*\bsrc="[^"]*"[^>]*><\/script>\n?/g;
const PRELOADS = /[ \t]*<link rel="modulepreload"[^>]*>\n?/g;
const ENTRY = /[ \t]*<script type="module"[^>]*\bsrc="[^"]*"[^>]*><\/script>\n?/g;

/**
 * Moves the scripts of the page to a place before everything that browsers can only read: descriptions, and 30 kB of
 * styles. A browser requests a file when it has read its tag, which a slow network brings late.
 *
 * The first script uses the links for the views, so these stand before it.
 *
 * @param place a comment, after the Content-Security-Policy, which applies to what follows it
 * @param links for the views, without an effect until the first script enables them
 */
export function requestsFirst(html: string, place: string, links: readonly string[]): string {
  const moved = [BOOT, PRELOADS, ENTRY].flatMap((tags) => html.match(tags) ?? []);
  const rest = [BOOT, PRELOADS, ENTRY].reduce((page, tags) => page.replace(tags, ''), html);
  return rest.replace(place, () => [...links, ...moved.map((tag) => tag.trim())].join('\n'));
}
