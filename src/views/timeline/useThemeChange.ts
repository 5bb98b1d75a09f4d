import { useEffect, useState } from 'react';

/** A number that changes with the colours of the page, for canvas drawings. */
export function useThemeChange(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const note = () => setChanges((count) => count + 1);
    const observer = new MutationObserver(note);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const queries = [
      '(prefers-color-scheme: dark)',
      '(forced-colors: active)',
      '(prefers-contrast: more)',
    ].map((query) => globalThis.matchMedia?.(query));
    for (const query of queries) query?.addEventListener('change', note);
    return () => {
      observer.disconnect();
      for (const query of queries) query?.removeEventListener('change', note);
    };
  }, []);
  return changes;
}
