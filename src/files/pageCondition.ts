import { isSingleFile } from './fetchFile.ts';

/** How the page is that parts of it could not be loaded from: another one by now, out of reach, or neither. */
export type PageCondition = 'same' | 'changed' | 'unreachable';

/** Finds out why a part may have failed to load, by asking for the entry script and the page anew. */
export async function pageCondition(): Promise<PageCondition> {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (isSingleFile() || !entry) return 'same';
  try {
    const script = await fetch(entry.src, { cache: 'no-store' });
    // A host that answers every address with its own page is one where the script has gone, too.
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
