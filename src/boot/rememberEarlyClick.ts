declare global {
  /** The button that was clicked before the app had loaded. */
  var araxesEarlyButton: HTMLButtonElement | undefined;
}

/** Remembers the last button clicked until the app can handle the click (`shell/useEarlyClick.ts`). */
export function rememberEarlyClick(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !document.querySelector('.boot-notice')) return;
    globalThis.araxesEarlyButton = target.closest('button') ?? undefined;
  });
}
