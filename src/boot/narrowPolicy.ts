/** What the served policy says for "our own files": the build (`build/contentPolicy.ts`) does not know their address. */
export const OWN_FILES = "'self' https: http:";

/**
 * Narrows the Content-Security-Policy of the page to the folder it was served from.
 *
 * A build does not know its address, and in a sandboxed frame WebKit lets `'self'` match nothing. So the served
 * policy allows hosts by scheme, and this first script adds a second policy that names the page's own folder.
 * Browsers obey both, so that from here on only that folder is allowed.
 */
export function narrowPolicy(): void {
  const served = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  if (!served?.content.includes(OWN_FILES)) return;
  const { origin, pathname } = new URL('.', location.href);
  // In a policy these two part rules and policies.
  const folder = origin + pathname.replaceAll(';', '%3B').replaceAll(',', '%2C');
  const narrow = document.createElement('meta');
  narrow.httpEquiv = served.httpEquiv;
  narrow.content = served.content.replaceAll(OWN_FILES, folder);
  document.head.append(narrow);
  // A policy stays in force without its element.
  narrow.remove();
}
