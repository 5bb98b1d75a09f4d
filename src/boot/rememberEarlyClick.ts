import { requestedParameters } from './requestedView.ts';

declare global {
  /** The button that was clicked before the app had loaded. */
  var araxesEarlyButton: HTMLButtonElement | undefined;
  /** The mark of a picture that was clicked before the app had loaded (`views/loading/FirstPicture.tsx`). */
  var araxesEarlyMark: Element | undefined;
  /** Whether the reader has begun to use the page before the app had loaded. */
  var araxesIsInUse: true | undefined;
}

/** How a page is used; scrolling changes nothing in it. */
const USES = ['click', 'input', 'change', 'focusin'];

/** Remembers the last button or mark clicked until the app can handle the click (`shell/useEarlyClick.ts`). */
export function rememberEarlyClick(): void {
  const noteUse = () => {
    globalThis.araxesIsInUse = true;
  };
  for (const type of USES) document.addEventListener(type, noteUse, { once: true, capture: true });
  document.addEventListener('click', (click) => {
    const { target } = click;
    if (!(target instanceof Element) || !document.querySelector('.boot-notice')) return;
    globalThis.araxesEarlyButton = target.closest('button') ?? undefined;
    globalThis.araxesEarlyMark = target.closest('.first-picture [data-key]') ?? undefined;
    openInApp(click, target.closest('a'));
  });
}

/** The links of the prerendered text lead to pages without scripts; while the app is awaited, to the app. */
function openInApp(click: MouseEvent, link: HTMLAnchorElement | null): void {
  const [, of = '', id] = /^(event|article)s\/([^/]+)\/$/.exec(link?.getAttribute('href') ?? '') ?? [];
  const isPlain = !(click.ctrlKey || click.metaKey || click.shiftKey || click.altKey);
  if (!id || !isPlain || document.documentElement.dataset.boot) return;
  click.preventDefault();
  const parameters = requestedParameters();
  parameters.set(of, decodeURIComponent(id));
  location.search = `?${parameters}`;
}
