import { useEffect } from 'react';
import { useAppState } from '../store/context.ts';

/** Repeats the click that `src/boot/rememberEarlyClick.ts` has remembered. */
export function useEarlyClick() {
  const hydrated = useAppState((state) => state.session.hydrated);
  useEffect(() => {
    if (!hydrated) return;
    globalThis.araxesEarlyButton?.click();
    globalThis.araxesEarlyButton = undefined;
  }, [hydrated]);
}
