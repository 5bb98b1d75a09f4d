import { showPlainPage, showTrouble } from './plainPage.ts';
import { revealEvent } from './revealEvent.ts';

/** After so many milliseconds without the app the reader is told that it is still on its way. */
const LATE = 5000;

/** Watches whether the app takes over. Where its scripts cannot come, the page becomes the one without scripts. */
export function watchStart(): void {
  setTimeout(() => {
    if (!isWaiting() || document.documentElement.dataset.boot) return;
    showTrouble('late');
    revealEvent();
  }, LATE);
  if (document.readyState === 'complete') checkEntry();
  else addEventListener('load', checkEntry);
}

/** The app removes the notice when it takes over. */
const isWaiting = () => document.querySelector('.boot-notice') !== null;

/** By now the entry has run or failed; a second import of the same module tells which, and loads nothing. */
function checkEntry() {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (!entry || !isWaiting()) return;
  import(/* @vite-ignore */ entry.src).catch((error: unknown) => {
    console.info('The app could not be started.', error); // the browser itself has logged why as an error
    if (isWaiting()) showPlainPage('scripts');
  });
}
