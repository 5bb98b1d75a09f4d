import { useEffect } from 'react';
import { useAppState } from '../store/context.ts';

/** Follows the press of a button that `src/boot/rememberEarlyClick.ts` has kept. */
export function useEarlyClick() {
  const hydrated = useAppState((state) => state.session.hydrated);
  useEffect(() => {
    if (!hydrated) return;
    globalThis.araxesEarlyButton?.click();
    globalThis.araxesEarlyButton = undefined;
  }, [hydrated]);
}
