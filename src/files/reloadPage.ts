/**
 * Reloads the page. WebKit remembers a script that failed, even across a reload, until it has been fetched past every
 * cache, so every preloaded script is fetched that way first.
 */
export async function reloadPage(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
  await Promise.allSettled([...links].map(({ href }) => fetch(href, { cache: 'reload' })));
  location.reload();
}
