/**
 * The source list that the served policy uses for our own files. The build (`build/contentPolicy.ts`) does not know
 * their address.
 */
export const OWN_FILES = "'self' https: http:";

/**
 * Narrows the page's Content-Security-Policy to the folder it was served from.
 *
 * A build does not know its address, and in a sandboxed iframe `'self'` matches nothing in WebKit. So the served policy
 * allows hosts by scheme, and this first script adds a second policy that names the page's folder. Browsers enforce
 * both, so from then on only that folder is allowed.
 */
export function narrowPolicy(): void {
  const served = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  if (!served?.content.includes(OWN_FILES)) return;
  const { origin, pathname } = new URL('.', location.href);
  // In a policy these characters separate directives and policies.
  const folder = origin + pathname.replaceAll(';', '%3B').replaceAll(',', '%2C');
  const narrow = document.createElement('meta');
  narrow.httpEquiv = served.httpEquiv;
  narrow.content = served.content.replaceAll(OWN_FILES, folder);
  document.head.append(narrow);
  // The policy stays in force after its element is removed.
  narrow.remove();
}
