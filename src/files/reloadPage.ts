/**
 * Reloads the page. WebKit remembers a script that failed, even across a reload, until it has been fetched past every
 * cache; and a cache may hold what a proxy has answered. So every preloaded script and style sheet is fetched past them
 * first.
 */
export async function reloadPage(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link:is([rel="modulepreload"], [rel="preload"])');
  await Promise.allSettled([...links].map(({ href }) => fetch(href, { cache: 'reload' })));
  location.reload();
}
