import { useState } from 'react';
import { useAppState } from '../store/context.ts';
import { type ShownViews, shownOf, showsView, type ViewName, viewsIn } from '../store/shownViews.ts';
import { mediaQuery } from '../styles/breakPoints.ts';
import { useMedia } from '../views/page/useMedia.ts';

/** An iframe too small for several views shows one of them at a time, the text first. */
const ORDER: readonly ViewName[] = ['list', 'map', 'timeline'];

const SMALL = mediaQuery('compact', 'low');
const ROOMY = mediaQuery('two-rows');
/** Wide enough for the text beside a view, or high enough for it below. */
const HOLDS_TEXT = `${mediaQuery('not-compact')}, ${mediaQuery('two-rows')}`;

export interface EmbedTabs {
  /** What is shown: what the address asks for, and the text where the reader has opened it. */
  readonly shown: ShownViews;
  /** The view in front; undefined if there is room for all that are shown. */
  readonly open: ViewName | undefined;
  /** The views to choose from. */
  readonly choices: readonly ViewName[];
  readonly onOpen: (tab: ViewName) => void;
  /** There is room for the map above the text. */
  readonly roomy: boolean;
  /** A hidden view keeps its size and is drawn, so that it can be shown at once. */
  readonly hides: (view: ViewName) => boolean;
  /** An embed without text: opens or closes it; undefined where it has no room. */
  readonly toggleText: (() => void) | undefined;
}

/** What an embed shows, and which view is in front in a small one. */
export function useEmbedTabs(): EmbedTabs {
  const asked = useAppState((state) => state.view.shown);
  const compact = useAppState(({ view: { embed, presenting } }) => embed && !presenting);
  const small = useMedia(SMALL);
  const roomy = useMedia(ROOMY);
  const holdsText = useMedia(HOLDS_TEXT);
  const [chosen, onOpen] = useState<ViewName>('list');
  const [wantsText, setWantsText] = useState(false);

  const lacksText = compact && !showsView(asked, 'list');
  const shown = (lacksText && wantsText && holdsText && shownOf([...viewsIn(asked), 'list'])) || asked;
  const choices = ORDER.filter((view) => showsView(shown, view));
  const front = choices.includes(chosen) ? chosen : choices[0];
  const open = compact && small && choices.length > 1 ? front : undefined;
  const isBehind = (view: ViewName) => open !== undefined && open !== view;
  const toggleText = () => {
    setWantsText(!wantsText);
    onOpen('list');
  };
  return {
    shown,
    open,
    choices,
    onOpen,
    roomy: open !== undefined && roomy,
    hides: (view) => isBehind(view) && !(roomy && open === 'list' && view === 'map'),
    toggleText: lacksText && holdsText ? toggleText : undefined,
  };
}
