import { useCallback, useState, useSyncExternalStore } from 'react';
import { useAppState } from '../store/context.ts';
import { mediaQuery } from '../styles/breakPoints.ts';

/** What a frame too small for all three views shows one at a time. */
export type EmbedTab = 'list' | 'map' | 'timeline';

const SMALL = mediaQuery('compact', 'low');
const ROOMY = mediaQuery('two-rows');

export interface EmbedTabs {
  /** Undefined where there is room for all views. */
  readonly open: EmbedTab | undefined;
  /** The map has room above the text. */
  readonly roomy: boolean;
  readonly onOpen: (tab: EmbedTab) => void;
  /** A hidden view keeps its size and is drawn all the same, so that it is there at once. */
  readonly hides: (view: EmbedTab) => boolean;
}

/** In a small embed, which of the views is in front. */
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
