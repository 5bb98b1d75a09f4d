import {
  type KeyboardEvent as ReactKeyboardEvent,
  type UIEvent as ReactUIEvent,
  useDeferredValue,
  useRef,
  useState,
} from 'react';
import { isFiltered } from '../../store/activeFilters.ts';
import { selectOpenArticle } from '../../store/articleWithin.ts';
import { useActions, useAppState } from '../../store/context.ts';
import {
  LIST_PAGE,
  selectArticleTotal,
  selectListedEvents,
  selectMainEvents,
  selectMatchingEvents,
  selectSearchResult,
  selectSelectedEvent,
  selectSpanShown,
  selectWholeSpan,
} from '../../store/selectors.ts';
import { formatSpan } from '../../strings/formatDate.ts';
import { focusTarget, movesFocus } from '../focus/focusTarget.ts';
import { moveFocus } from '../focus/moveFocus.ts';
import { scrollInside } from '../focus/scrollInside.ts';
import { pressedKey } from '../input/pressedKey.ts';
import { lazyPart } from '../loading/lazyPart.tsx';
import { useStrings } from '../useStrings.ts';
import { EventListItem } from './EventListItem.tsx';
import { ListChoice } from './ListChoice.tsx';
import { listCount } from './listCount.ts';
import { NearestLinks } from './NearestLinks.tsx';
import { PageLink } from './PageLink.tsx';
import { SearchNote } from './SearchNote.tsx';
import { useListStop } from './useListStop.ts';
import { FirstWords, WaysIn } from './WaysIn.tsx';

const EmptyResult = lazyPart(
  (strings) => strings.panel.events,
  () => import('./EmptyResult.tsx'),
);

/** Up to this many items render without a noticeable delay. */
const SHORT = 100;
/** From this many items on, the list also ends with the choice between main and all events. */
const LONG = 8;

/** The events of the window, as text: the main ones first. Before hydration: the whole chronology. */
export function EventList() {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const hydrated = useAppState((state) => state.session.hydrated);
  const inBuild = useAppState((state) => state.session.inBuild);
  const shownSpan = useAppState(selectSpanShown);
  const matching = useAppState(selectMatchingEvents);
  const visible = useAppState(selectListedEvents);
  const main = useAppState(selectMainEvents);
  const listsAll = useAppState((state) => state.session.listsAll);
  const count = useAppState((state) => listCount(state, strings));
  // Within an article there is no link to the downloads: opening that page closes the article.
  const ofArticle = useAppState(selectArticleTotal);
  const selectedId = useAppState((state) => state.view.selectedId);
  const [pages, setPages] = useState(1);
  const keys = useListKeys();
  const { stopId, onFocus } = useListStop(keys.list);

  const seeking = useAppState(
    (state) => state.session.searcher !== undefined && selectSearchResult(state) !== undefined,
  );

  // Typing and dragging do not wait for a long list; a short one is rendered at once.
  const wanted = main && !listsAll ? main : visible;
  const deferred = useDeferredValue(wanted);
  const listed = wanted.length > SHORT ? deferred : wanted;
  const events = hydrated ? listed : matching;
  const opening = hydrated ? undefined : new Set(listed);
  const shown = events.slice(0, pages * LIST_PAGE);
  const stop = shown.some(({ id }) => id === stopId) ? stopId : shown[0]?.id;
  return (
    <section className="events" aria-label={strings.panel.events}>
      <ListHeading />
      <FirstWords />
      <WaysIn />
      <p className="events-count">
        {/* The announcer says it, once for each change. */}
        <span role="status" aria-live="off">
          {count}
        </span>
        <span className="events-window">{` · ${formatSpan(shownSpan, strings, 'short')}`}</span>
        {hydrated && ofArticle === undefined && <DownloadLink />}
      </p>
      <SearchNote />
      {main && <ListChoice others={visible.length - main.length} />}
      <ol ref={keys.list} onKeyDown={keys.onKeyDown} onFocus={onFocus}>
        {shown.map((event) => {
          const unlisted = opening !== undefined && !opening.has(event);
          return (
            <EventListItem
              key={event.id}
              event={event}
              dataset={dataset}
              selected={event.id === selectedId}
              tabStop={hydrated ? event.id === stop : undefined}
              isSearching={seeking}
              withExcerpts={!hydrated}
              unlisted={unlisted}
              isKept={unlisted && !inBuild}
            />
          );
        })}
      </ol>
      {events.length > shown.length && (
        <button type="button" className="more" onClick={() => setPages(pages + 1)}>
          {strings.panel.more(Math.min(LIST_PAGE, events.length - shown.length))}
        </button>
      )}
      {main && hydrated && events.length >= LONG && events.length === shown.length && (
        <ListChoice others={visible.length - main.length} />
      )}
      {events.length === 0 && <EmptyList />}
    </section>
  );
}

/** Where the list follows an open event or article. */
function ListHeading() {
  const strings = useStrings();
  const follows = useAppState((state) => Boolean(selectOpenArticle(state) ?? selectSelectedEvent(state)));
  const hydrated = useAppState((state) => state.session.hydrated);
  const { listFollows, listHeading } = strings.panel;
  return follows && hydrated ? (
    <h2 className="list-heading">{listFollows}</h2>
  ) : (
    <h2 className="visually-hidden">{listHeading}</h2>
  );
}

function DownloadLink() {
  const strings = useStrings();
  return (
    <PageLink page="downloads" className="events-download" title={strings.panel.download}>
      <span aria-hidden="true">↓</span>
      <span className="visually-hidden">{strings.panel.download}</span>
    </PageLink>
  );
}

function EmptyList() {
  const strings = useStrings();
  const { showWindow } = useActions();
  const filtered = useAppState((state) => isFiltered(state) || selectArticleTotal(state) !== undefined);
  const whole = useAppState(selectWholeSpan);
  if (filtered) return <EmptyResult />;
  return (
    <div className="empty">
      <p>
        <span>{`${strings.panel.emptyWindow} `}</span>
        <button type="button" onClick={() => showWindow(whole)}>
          {strings.panel.wholeChronology}
        </button>
      </p>
      <NearestLinks />
    </div>
  );
}

/** Keys of the list: arrows, Home and End move the focus; + and − zoom in time. */
function useListKeys() {
  const { zoomWindow, setReadingPosition } = useActions();
  const list = useRef<HTMLOListElement>(null);
  const onKeyDown = (press: ReactKeyboardEvent) => {
    const key = pressedKey(press.nativeEvent);
    if (key === undefined || !(press.target instanceof HTMLAnchorElement)) return;
    if (key === '+' || key === '=') return zoomWindow(0.5);
    if (key === '-') return zoomWindow(2);
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('h3 a') ?? [])];
    const at = links.indexOf(press.target);
    if (!movesFocus(key)) return;
    // Also at either end, where the page around an iframe would scroll.
    press.preventDefault();
    const next = focusTarget(links, at, key);
    if (!next) return;
    setReadingPosition(next.closest<HTMLElement>('[data-event]')?.dataset.event);
    moveFocus(next);
    scrollInside(next, 'nearest');
  };
  return { list, onKeyDown };
}

/**
 * Tracks the item at the top of the scrolled list: the reading position, which the timeline and the map highlight
 * lightly.
 */
export function useReadingCursor() {
  const { setReadingPosition } = useActions();
  const nextScroll = useRef(0);
  return (scroll: ReactUIEvent<HTMLElement>) => {
    const panel = scroll.currentTarget;
    cancelAnimationFrame(nextScroll.current);
    nextScroll.current = requestAnimationFrame(() => {
      const top = panel.getBoundingClientRect().top + 24;
      const items = [...panel.querySelectorAll<HTMLElement>('[data-event]')];
      const first = items.find((item) => item.getBoundingClientRect().bottom > top);
      if (first && first.getBoundingClientRect().top < top + panel.clientHeight / 2)
        setReadingPosition(first.dataset.event);
      else setReadingPosition(undefined);
    });
  };
}
