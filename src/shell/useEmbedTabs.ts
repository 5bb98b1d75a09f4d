import { useCallback, useState, useSyncExternalStore } from 'react';
import { useAppState } from '../store/context.ts';
import { mediaQuery } from '../styles/breakPoints.ts';

/** An iframe too small for all three views shows one of them at a time. */
export type EmbedTab = 'list' | 'map' | 'timeline';

const SMALL = mediaQuery('compact', 'low');
const ROOMY = mediaQuery('two-rows');

export interface EmbedTabs {
  /** Undefined if there is room for all views. */
  readonly open: EmbedTab | undefined;
  /** There is room for the map above the text. */
  readonly roomy: boolean;
  readonly onOpen: (tab: EmbedTab) => void;
  /** A hidden view keeps its size and is drawn, so that it can be shown at once. */
  readonly hides: (view: EmbedTab) => boolean;
}

/** Which view is in front, in a small embed. */
export function useEmbedTabs(): EmbedTabs {
  const wanted = useAppState(
    ({ view: { embed, shown, presenting } }) => embed && shown === 'all' && !presenting,
  );
  const small = useMedia(SMALL);
  const roomy = useMedia(ROOMY);
  const [chosen, onOpen] = useState<EmbedTab>('list');
  const open = wanted && small ? chosen : undefined;
  const hides = (view: EmbedTab) =>
    open !== undefined && open !== view && !(roomy && open === 'list' && view === 'map');
  return { open, roomy: open !== undefined && roomy, onOpen, hides };
}

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
}
