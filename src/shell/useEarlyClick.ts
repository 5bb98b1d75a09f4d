import { useEffect } from 'react';
import { useAppState } from '../store/context.ts';

/** Follows the press of a button that `src/boot/keepEarlyClick.ts` has kept. */
export function useEarlyClick() {
  const scripted = useAppState((state) => state.scripted);
  useEffect(() => {
    if (!scripted) return;
    globalThis.araxesEarlyButton?.click();
    globalThis.araxesEarlyButton = undefined;
  }, [scripted]);
}
