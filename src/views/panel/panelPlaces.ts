import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type AppStore, useAppState, useStoreApi } from '../../store/context.ts';
import { selectCover } from '../../store/followedPath.ts';
import { weakMemoize } from '../../store/memoize.ts';
import type { AppState } from '../../store/state.ts';
import { holdScroll } from '../focus/holdScroll.ts';
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

/** What the panel remembers; it belongs to the store, since the panel is unmounted while presenting. */
interface PanelMemory {
  readonly places: Map<string, LeftPlace>;
  /** The panel's scrolled element; absent until it has been mounted with all that it shows. */
  scroller?: HTMLElement | null;
  /** The arrival that the panel has followed last. */
  arrival?: Arrival;
  /** What was shown then. */
  shown?: string;
  /** Ends the return to an earlier scroll position. */
  release?: (() => void) | undefined;
}

const memoryOf = weakMemoize((_: AppStore['api']): PanelMemory => ({ places: new Map() }));

/**
 * Scroll position and focus of the panel: what is opened by a link begins at its top, and its heading has the focus;
 * what is returned to is as it was left, with the focus on what had it.
 */
export function usePanelPlaces(scroller: RefObject<HTMLElement | null>): void {
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

  const arrival = useAppState((state) => state.session.arrival);
  const isList = useAppState((state) => shownIn(state) === LIST);
  useLayoutEffect(() => {
    memory.scroller = scroller.current;
    // A heading that is mounted with the panel has been there before the panel itself.
    const heading = document.getElementById('page-title');
    if (isList || heading) arrive(api, heading);
    return () => {
      memory.scroller = null;
    };
  }, [api, memory, scroller, arrival, isList]);
}

/** The heading of what is open; it takes the focus if a link has opened it. */
export function useArrivalHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const api = useStoreApi();
  const arrival = useAppState((state) => state.session.arrival);
  useLayoutEffect(() => {
    arrive(api, heading.current);
  }, [api, arrival]);
  return heading;
}

/**
 * Whether what is mounted now is shown because the reader asked for it: it was not returned to, nor there when the page
 * was loaded. It begins at its top, so the end may follow.
 */
export function beginsAtTop(api: AppStore['api']): boolean {
  return memoryOf(api).shown !== undefined && !isReturnedTo(api);
}

/** Whether what is mounted now has been left before, and is shown again where it was. */
export function isReturnedTo(api: AppStore['api']): boolean {
  const { arrival, shown } = memoryOf(api);
  return shown !== undefined && howShown(api.getState().session.arrival, arrival) === 'returned';
}

type Arrival = AppState['session']['arrival'];

/** How the reader has come to what is shown now. Back and Forward change it without an arrival. */
const howShown = (now: Arrival, last: Arrival) => (now === last ? 'returned' : now?.how);

/** What was opened, or returned to, is there. */
function arrive(api: AppStore['api'], heading: HTMLElement | null) {
  const memory = memoryOf(api);
  const { scroller, places } = memory;
  if (!scroller) return;
  const state = api.getState();
  const { arrival } = state.session;
  const shown = shownIn(state);
  const before = { ...memory };
  // Before hydration the panel shows the prerendered list, whatever the address asks for.
  if (before.shown === undefined && shown !== LIST && !heading) return;
  Object.assign(memory, { arrival, shown });
  const isSame = shown === before.shown;
  if (before.shown === undefined) {
    // The page without the app may have been scrolled meanwhile, to what the address asks for.
    if (heading) scroller.scrollTo({ top: 0 });
    return;
  }
  if (isSame && arrival === before.arrival) return;
  const how = howShown(arrival, before.arrival);
  memory.release?.();
  if (how === 'returned') {
    memory.release = returnTo(places.get(shown), scroller, heading);
    return;
  }
  if (how === 'opened' || !isSame) scroller.scrollTo({ top: 0 });
  if (how === 'opened') moveFocus(heading);
}

function leave({ places }: PanelMemory, shown: string, panel: HTMLElement) {
  const { activeElement } = document;
  const focused =
    activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined;
  places.set(shown, { top: panel.scrollTop, focused });
  // The list stands below what is open. What was chosen there is returned to in the list.
  if (shown !== LIST && focused?.closest('.events')) places.set(LIST, { top: undefined, focused });
}

/** Returns a function that ends it. */
function returnTo(place: LeftPlace | undefined, panel: HTMLElement, heading: HTMLElement | null) {
  const focused = place && findAgain(place.focused, panel);
  const isBelow = place?.top === undefined && focused !== undefined;
  if (isBelow) scrollInside(focused, 'center');
  const release = isBelow ? undefined : holdScroll(panel, place?.top ?? 0);
  const { activeElement } = document;
  if (activeElement === document.body || panel.contains(activeElement))
    moveFocus(focused ?? heading ?? panel);
  return release;
}

function findAgain(element: HTMLElement | undefined, panel: HTMLElement): HTMLElement | undefined {
  if (!element || element.isConnected) return element;
  if (!(element instanceof HTMLAnchorElement)) return undefined;
  return [...panel.querySelectorAll('a')].find(({ href }) => href === element.href);
}
