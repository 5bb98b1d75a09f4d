import { createContext, type RefObject, use, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { type AppStore, useAppState, useStoreApi } from '../../store/context.ts';
import { selectCover } from '../../store/followedPath.ts';
import { weakMemoize } from '../../store/memoize.ts';
import type { AppState } from '../../store/state.ts';
import { moveFocus } from '../focus/moveFocus.ts';
import { scrollInside } from '../focus/scrollInside.ts';

const LIST = 'list';

/** Names what the panel shows. */
function shownIn(state: AppState): string {
  const { page, articleId, selectedId, presenting } = state.view;
  if (presenting) return 'presenting';
  if (page) return `page ${page}`;
  if (articleId !== undefined) return `article ${articleId}`;
  if (selectedId !== undefined) return `event ${selectedId}`;
  return selectCover(state) ? 'cover' : LIST;
}

/** How something was when the reader left it. */
interface LeftPlace {
  /** How far the panel was scrolled, in pixels; absent if something else stood above. */
  readonly top: number | undefined;
  /** What had the focus. It may have been replaced since; a link is found again by its address. */
  readonly focused: HTMLElement | undefined;
}

interface PanelMemory {
  readonly places: Map<string, LeftPlace>;
  /** The arrival that the panel has followed last. */
  arrival?: AppState['session']['arrival'];
  /** What was shown then. */
  shown?: string;
}

/** The panel is unmounted while presenting, so its memory belongs to the store. */
const memoryOf = weakMemoize((_: AppStore['api']): PanelMemory => ({ places: new Map() }));

type Arrive = (heading: HTMLElement | null) => void;

/** Called when what was opened is there, with its heading. */
export const ArriveContext = createContext<Arrive>(() => {});

/**
 * Scroll position and focus of the panel: what is opened by a link begins at its top, and its heading has the focus;
 * what is returned to is as it was left, with the focus on what had it.
 */
export function usePanelPlaces(scroller: RefObject<HTMLElement | null>): Arrive {
  const api = useStoreApi();
  const memory = memoryOf(api);

  // Subscribers hear of a change before React renders it.
  useEffect(
    () =>
      api.subscribe((now, before) => {
        const left = shownIn(before);
        if (shownIn(now) !== left && scroller.current) leave(memory, left, scroller.current);
      }),
    [api, memory, scroller],
  );

  const arrive = useCallback(
    (heading: HTMLElement | null) => {
      const state = api.getState();
      const { arrival } = state.session;
      const panel = scroller.current;
      if (!panel) return;
      const shown = shownIn(state);
      const before = { ...memory };
      Object.assign(memory, { arrival, shown });
      const isSame = shown === before.shown;
      if (before.shown === undefined || (isSame && arrival === before.arrival)) return;
      // Back and Forward change what is shown without an arrival.
      const how = arrival === before.arrival ? 'returned' : arrival?.how;
      if (how === 'returned') return returnTo(memory.places.get(shown), panel, heading);
      if (how === 'opened' || !isSame) panel.scrollTo({ top: 0 });
      if (how === 'opened') moveFocus(heading);
    },
    [api, memory, scroller],
  );

  const arrival = useAppState((state) => state.session.arrival);
  const isList = useAppState((state) => shownIn(state) === LIST);
  useLayoutEffect(() => {
    // A heading that is mounted with the panel has been there before the panel itself.
    const heading = document.getElementById('page-title');
    if (isList || heading) arrive(heading);
  }, [arrival, isList, arrive]);
  return arrive;
}

/** The heading of what is open; it takes the focus if a link has opened it. */
export function useArrivalHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrive = use(ArriveContext);
  const arrival = useAppState((state) => state.session.arrival);
  useLayoutEffect(() => {
    arrive(heading.current);
  }, [arrive, arrival]);
  return heading;
}

function leave({ places }: PanelMemory, shown: string, panel: HTMLElement) {
  const { activeElement } = document;
  const focused =
    activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined;
  places.set(shown, { top: panel.scrollTop, focused });
  // The list stands below what is open. What was chosen there is returned to in the list.
  if (shown !== LIST && focused?.closest('.events')) places.set(LIST, { top: undefined, focused });
}

function returnTo(place: LeftPlace | undefined, panel: HTMLElement, heading: HTMLElement | null) {
  const focused = place && findAgain(place.focused, panel);
  if (place?.top !== undefined) panel.scrollTo({ top: place.top });
  else if (focused) scrollInside(focused, 'center');
  else panel.scrollTo({ top: 0 });
  const { activeElement } = document;
  if (activeElement === document.body || panel.contains(activeElement))
    moveFocus(focused ?? heading ?? panel);
}

function findAgain(element: HTMLElement | undefined, panel: HTMLElement): HTMLElement | undefined {
  if (!element || element.isConnected) return element;
  if (!(element instanceof HTMLAnchorElement)) return undefined;
  return [...panel.querySelectorAll('a')].find(({ href }) => href === element.href);
}
