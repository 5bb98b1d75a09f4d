/**
 * Keeps links from navigating the iframe, which would add to the history of the page around it. Links that the app does
 * not handle open in a new page; links within the page add no entry.
 */
export function openLinksOutsideIframe(signal: AbortSignal): void {
  const onClick = (click: MouseEvent) => {
    const link = click.target instanceof Element ? click.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || click.defaultPrevented || link.target || link.hasAttribute('download')) return;
    if (link.getAttribute('href')?.startsWith('#')) {
      click.preventDefault();
      location.replace(link.hash);
    } else {
      link.target = '_blank';
      link.relList.add('noopener');
    }
  };
  document.addEventListener('click', onClick, { signal });
}
