/** The addresses of style sheets of ours that have failed. */
const missing = new Set<string>();

/**
 * Notes our style sheets that fail. One without rules of ours has failed, too: a proxy may have answered with a page of
 * its own, from which browsers read an empty sheet. Returns a function that ends this.
 */
export function watchStyleSheets(): () => void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  const onLoad = (load: Event) => {
    const link = styleLink(load.target);
    if (!link) return;
    if (hasOwnRules(link)) return void missing.delete(link.href);
    load.stopImmediatePropagation();
    link.dispatchEvent(new Event('error'));
  };
  const onError = ({ target }: Event) => {
    const link = styleLink(target);
    if (!link) return;
    missing.add(link.href);
    link.remove();
  };
  document.addEventListener('load', onLoad, options);
  document.addEventListener('error', onError, options);
  return () => stop.abort();
}

export const lacksStyles = (): boolean => missing.size > 0;

/**
 * Requests again what has failed: Vite does not, and would give out the part that needs it without its style.
 *
 * @returns whether nothing is missing any more
 */
export async function requestMissingStyles(): Promise<boolean> {
  await Promise.all([...missing].map(request));
  return !lacksStyles();
}

async function request(href: string): Promise<void> {
  // Past the caches, which may have what a proxy has answered. What fails here fails below, too.
  await fetch(href, { cache: 'reload' }).catch((error: unknown) => console.info(error));
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', crossOrigin: '', href });
  const settled = new Promise((done) => {
    for (const type of ['load', 'error']) link.addEventListener(type, done);
  });
  document.head.append(link);
  await settled;
}

/** Extensions and translators add style sheets of their own. */
const isOurs = ({ rel, href }: HTMLLinkElement) =>
  rel === 'stylesheet' && href.startsWith(new URL('assets/', document.baseURI).href);

const styleLink = (target: EventTarget | null): HTMLLinkElement | undefined =>
  target instanceof HTMLLinkElement && isOurs(target) ? target : undefined;

/** All our rules are in cascade layers (`build/cascadeLayers.ts`). */
function hasOwnRules({ sheet }: HTMLLinkElement): boolean {
  try {
    return [...(sheet?.cssRules ?? [])].some((rule) => rule instanceof CSSLayerBlockRule);
  } catch {
    // From another origin, which has not allowed it to be read: it may be right.
    return true;
  }
}
