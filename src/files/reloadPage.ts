/**
 * Loads the page again at the same address. WebKit keeps a script that failed in its memory, also for the next page,
 * until it has been fetched past every cache; so each script that was asked for is.
 */
export async function reloadPage(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
  await Promise.allSettled([...links].map(({ href }) => fetch(href, { cache: 'reload' })));
  location.reload();
}
