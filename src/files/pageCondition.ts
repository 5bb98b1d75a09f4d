import { isSingleFile } from './fetchFile.ts';

/**
 * Whether the page that failed to load a part is still the published one, has been replaced by a new version, or is
 * unreachable.
 */
export type PageCondition = 'same' | 'changed' | 'unreachable';

/** Finds out why a part may have failed to load, by requesting the entry script and the page again. */
export async function pageCondition(): Promise<PageCondition> {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (isSingleFile() || !entry) return 'same';
  try {
    const script = await fetch(entry.src, { cache: 'no-store' });
    // A host that answers every address with its own page: the script is gone there, too.
    if (!script.ok || !isScript(script)) return 'changed';
    const page = await fetch(location.pathname, { cache: 'no-store' });
    const name = entry.src.slice(entry.src.lastIndexOf('/') + 1);
    return page.ok && (await page.text()).includes(name) ? 'same' : 'changed';
  } catch (error) {
    console.warn('The page cannot be reached.', error);
    return 'unreachable';
  }
}

const isScript = ({ headers }: Response) => /javascript/.test(headers.get('Content-Type') ?? '');
