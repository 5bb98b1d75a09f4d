import { useEffect } from 'react';
import { useAppState } from '../store/context.ts';
import { isEmbedded } from '../views/isEmbedded.ts';

/**
 * Keeps on the root element what decides the layout; the style sheet goes by it. `src/boot/setRootAttributes.ts` sets
 * the same from the address, before the app is there to do it.
 */
export function useRootAttributes() {
  const hydrated = useAppState((state) => state.session.hydrated);
  const embed = useAppState((state) => state.view.embed);
  useEffect(() => {
    if (!hydrated) return;
    const { dataset } = document.documentElement;
    dataset.embed = String(embed);
    dataset.inIframe = String(isEmbedded({ view: { embed } }));
  }, [hydrated, embed]);
}
