/**
 * Keeps links from taking the frame elsewhere, which would add to the history of the page around it: those
 * that the app does not follow itself open a page of their own, those within the page add no entry.
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
