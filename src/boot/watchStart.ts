import { showPlainPage, showTrouble } from './plainPage.ts';
import { revealEvent } from './revealEvent.ts';

/** After this time, in ms, the reader is told that the app is still loading. */
const LATE = 5000;

/** Watches whether the app hydrates. If its scripts fail to load, the page is shown as it is without scripts. */
export function watchStart(): void {
  setTimeout(() => {
    if (!isWaiting() || document.documentElement.dataset.boot) return;
    showTrouble('late');
    revealEvent();
  }, LATE);
  if (document.readyState === 'complete') checkEntry();
  else addEventListener('load', checkEntry);
}

/** The app removes the notice when it hydrates. */
const isWaiting = () => document.querySelector('.boot-notice') !== null;

/** By now the entry script has run or failed. Importing the same module again tells which, and loads nothing. */
function checkEntry() {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (!entry || !isWaiting()) return;
  import(/* @vite-ignore */ entry.src).catch((error: unknown) => {
    console.info('The app could not be started.', error); // the browser itself has logged why as an error
    if (isWaiting()) showPlainPage('scripts');
  });
}
