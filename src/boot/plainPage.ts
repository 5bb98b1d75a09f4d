import { withoutTrackers } from '../store/withoutTrackers.ts';
import { requestedEvent, requestedParameters } from './requestedView.ts';
import { scrollToEvent } from './revealEvent.ts';
import { styleOfPage } from './styleOfPage.ts';

/** Why the app cannot be shown, or not yet. The sentences are in the page (`shell/BootNotice.tsx`). */
export type BootTrouble = 'late' | 'scripts' | 'data' | 'old';

/** Shows the sentence for a trouble. */
export function showTrouble(trouble: BootTrouble): void {
  document.documentElement.dataset.boot = trouble;
}

/**
 * Shows the page as it is without scripts: the whole chronology as text, and one sentence that says why. The rules for
 * that are in the page's style sheet under the media feature `scripting`.
 */
export function showPlainPage(trouble: BootTrouble): void {
  showTrouble(trouble);
  const address = fullAddress();
  writeFullAddress(address, address);
  const inPage = styleOfPage();
  if (!inPage || inPage.disabled) return;
  const root = document.documentElement;
  delete root.dataset.opening;
  delete root.dataset.present;
  const plain = new CSSStyleSheet();
  const rules = inPage.ownerNode?.textContent ?? '';
  plain.replaceSync(
    rules.replace(/\(scripting: ?none\)/g, 'all').replace(/\(scripting: ?enabled\)/g, 'not all'),
  );
  document.adoptedStyleSheets = [plain];
  inPage.disabled = true;
  const event = requestedEvent();
  if (event) scrollToEvent(event);
}

/** Undoes `showPlainPage`: the app can be shown after all. */
export function hidePlainPage(): void {
  if (document.documentElement.dataset.boot) window.scrollTo(0, 0);
  delete document.documentElement.dataset.boot;
  const inPage = styleOfPage();
  if (inPage?.disabled) {
    inPage.disabled = false;
    document.adoptedStyleSheets = [];
  }
  // Resets the link to what the build wrote: React hydrates only the HTML that it rendered itself.
  writeFullAddress('./', '');
}

/** The address of this view outside the iframe, without tracking parameters. */
function fullAddress(): string {
  const parameters = requestedParameters();
  parameters.delete('embed');
  return new URL(withoutTrackers(`?${parameters}`) || '.', location.href).href;
}

/** An iframe may forbid opening windows, so the address of the full view is also shown as text, to be copied. */
function writeFullAddress(href: string, words: string) {
  const link = document.querySelector<HTMLAnchorElement>('.boot-notice .full-view');
  const text = document.querySelector('.full-view-address');
  link?.setAttribute('href', href);
  if (text) text.textContent = words;
}
