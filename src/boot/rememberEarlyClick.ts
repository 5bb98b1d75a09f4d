declare global {
  /** The button that was pressed before the app could answer. */
  var araxesEarlyButton: HTMLButtonElement | undefined;
}

/** Keeps the last press of a button until the app is there to follow it (`shell/useEarlyClick.ts`). */
export function rememberEarlyClick(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !document.querySelector('.boot-notice')) return;
    globalThis.araxesEarlyButton = target.closest('button') ?? undefined;
  });
}
