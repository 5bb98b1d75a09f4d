import { useSyncExternalStore } from 'react';
import type { Theme } from '../../styles/mapPalette.ts';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void) {
  const media = matchMedia(QUERY);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** The theme the reader chose, else the system's. */
export function useTheme(chosen: Theme | undefined): Theme {
  const dark = useSyncExternalStore(
    subscribe,
    () => matchMedia(QUERY).matches,
    () => false,
  );
  return chosen ?? (dark ? 'dark' : 'light');
}
