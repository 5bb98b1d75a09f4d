import type { StoreApi } from 'zustand';
import type { Dataset } from '../model/dataset.ts';
import type { ArticleId, EventId, PlaceId } from '../model/event.ts';
import { foldedTimeFor, leaveFold, scaleWindow, shiftWindow } from '../model/folds.ts';
import { maxOf, minOf } from '../model/minMax.ts';
import type { PathId } from '../model/path.ts';
import type { Naming } from '../model/placeName.ts';
import { clampSpan, DAY, overlaps, type TimeSpan } from '../model/time.ts';
import { eventsWithin, type TimeIndex } from '../model/timeIndex.ts';
import type { Strings } from '../strings/strings.ts';
import type { LoadedTranslation } from '../strings/translation.ts';
import { restsOn, selectArticleWithin } from './articleWithin.ts';
import { selectBroughtOut } from './followedPath.ts';
import type { Searcher } from './search/Searcher.ts';
import {
  selectArticleIndex,
  selectFolds,
  selectListableEvents,
  selectNextEvent,
  selectPath,
  selectPreviousEvent,
  selectSelectedEvent,
  selectWholeSpan,
} from './selectors.ts';
import type { ShownViews } from './shownViews.ts';
import type {
  AppState,
  Arrival,
  Camera,
  ChosenPath,
  ClaimChoice,
  Filters,
  Message,
  PageName,
  Session,
  View,
} from './state.ts';
import { isAnythingOpen, NO_FILTERS, withView } from './state.ts';

/** The shortest window: one day. */
export const NARROWEST = DAY;
/** Empty time beside a group of events, as a share of their span. */
export const MARGIN = 0.04;

/** What the reader can do. Views call these; nothing else changes the state. */
export type Actions = ReturnType<typeof createActions>;

export function createActions({ getState, setState }: Pick<StoreApi<AppState>, 'getState' | 'setState'>) {
  const changeView = (change: Partial<View>) => setState(({ view }) => ({ view: { ...view, ...change } }));
  const changeSession = (change: Partial<Session>) =>
    setState(({ session }) => ({ session: { ...session, ...change } }));

  /**
   * Opens something else in the panel. A window that this moves is kept, to be brought back.
   *
   * @param fromArticleId the article from which the reader goes on to an event
   */
  const changeOpen = (change: Partial<View>, how: Arrival['how'], fromArticleId?: ArticleId) =>
    setState(({ view, session }) => {
      const isMoved = change.window !== undefined && change.window !== view.window;
      const kept = isAnythingOpen(view) ? session.windowBefore : undefined;
      const windowBefore = kept ?? (isMoved ? view.window : undefined);
      return {
        view: { ...view, ...change },
        session: { ...session, fromArticleId, arrival: { how }, windowBefore },
      };
    });

  /** The reader moves the window: it stays there whatever is closed. */
  const moveWindow = (window: TimeSpan) =>
    setState(({ view, session }) => ({
      view: { ...view, window },
      session: session.windowBefore ? { ...session, windowBefore: undefined } : session,
    }));

  const showWindow = (span: TimeSpan) => moveWindow(cropToLimits(span, getState(), MARGIN));

  const openEvent = (selectedId: EventId | undefined, how: Arrival['how']) => {
    const state = getState();
    const event = selectedId === undefined ? undefined : state.dataset.events.get(selectedId);
    if (selectedId !== undefined && !event) return;
    const window = event ? bringIntoWindow(event.date.span, state) : windowToReturnTo(state);
    changeOpen(
      { selectedId, articleId: undefined, page: undefined, window },
      how,
      selectArticleWithin(state)?.id,
    );
    if (!event) forgetWindow();
  };

  const selectEvent = (id: EventId | undefined) => openEvent(id, 'shown');

  const forgetWindow = () => changeSession({ windowBefore: undefined });

  return {
    showWindow,
    /** Shows an event, or none. The focus stays where it is. */
    selectEvent,
    /** Opens an event by a link; the focus goes to its heading. */
    openEvent: (id: EventId) => openEvent(id, 'opened'),
    openArticle: (articleId: ArticleId | undefined) => {
      const state = getState();
      const open = { articleId, page: undefined };
      const isLeft = state.view.articleId === undefined && selectArticleWithin(state)?.id === articleId;
      changeOpen(
        { ...open, window: bringArticleIntoWindow(withView(state, open)) },
        isLeft ? 'returned' : 'opened',
      );
    },
    openPage: (page: PageName, claimChoice: ClaimChoice = {}, entry?: string) =>
      changeOpen({ page, claimChoice, entry, articleId: undefined }, 'opened'),
    /** Back to the list: closes the open page, article and event. Does nothing where none is open. */
    closePage: () => {
      const state = getState();
      if (!isAnythingOpen(state.view)) return;
      const closed = { page: undefined, claimChoice: {}, articleId: undefined, selectedId: undefined };
      changeOpen({ ...closed, window: windowToReturnTo(state) }, 'returned');
      forgetWindow();
    },
    selectNext: () => selectEvent(selectNextEvent(getState())?.id ?? getState().view.selectedId),
    selectPrevious: () => selectEvent(selectPreviousEvent(getState())?.id ?? getState().view.selectedId),
    /** Zooms the window; a factor below 1 zooms in. `about` keeps its place on the screen. */
    zoomWindow: (factor: number, about?: number) => {
      const state = getState();
      const { window } = state.view;
      const centre = about ?? (window.start + window.end) / 2;
      const zoomed = scaleWindow(window, factor, centre, selectWholeSpan(state), selectFolds(state));
      moveWindow(zoomed);
    },
    /** Moves the window by a share of its length as it is drawn; negative is towards the past. */
    panWindow: (share: number) => {
      const state = getState();
      const moved = shiftWindow(state.view.window, share, selectWholeSpan(state), selectFolds(state));
      moveWindow(moved);
    },
    filter: (change: Partial<Filters>) => changeView({ filters: { ...getState().view.filters, ...change } }),
    /**
     * Sets the search query. What would hide matches is closed: a page that covers the list of events, and an article,
     * whose events alone are listed.
     */
    setQuery: (query: string) => {
      const { filters } = getState().view;
      const change = { filters: { ...filters, query } };
      if (query) changeOpen({ ...change, page: undefined, articleId: undefined }, 'shown');
      else changeView(change);
    },
    /** Moves the window so that it contains all events that the list could show. */
    showMatching: () => {
      const spans = selectListableEvents(getState()).map(({ date }) => date.span);
      if (spans.length > 0) showWindow(roundAll(spans));
    },
    /** Replaces the plain search once the word index has been built. */
    setSearcher: (searcher: Searcher) => changeSession({ searcher }),
    clearFilters: () => changeView({ filters: NO_FILTERS }),
    showView: (shown: ShownViews) => changeView({ shown }),
    setNaming: (names: Naming) => changeView({ names }),
    /** Makes next and previous follow a path; undefined for the matching events. */
    followPath: (path: ChosenPath | undefined) => changeView({ path }),
    /** Follows a path, and closes what is open, so that its cover is shown. */
    openCover: (path: ChosenPath) => {
      const open = { path, page: undefined, articleId: undefined, selectedId: undefined };
      changeOpen({ ...open, window: bringPathIntoWindow(withView(getState(), open)) }, 'opened');
    },
    /** Remembers that the reader has opened a lesson on the page of lessons, or folded it. */
    unfoldLesson: (id: PathId, isOpen: boolean) => {
      const others = getState().session.openLessons.filter((it) => it !== id);
      changeSession({ openLessons: isOpen ? [...others, id] : others });
    },
    /** Begins with the selected event, else with the first of the path, the article or the window. */
    startPresenting: () => {
      const state = getState();
      const hasOrder = !selectPath(state) && selectArticleIndex(state) !== undefined;
      const article = hasOrder ? selectArticleWithin(state)?.id : undefined;
      const selected = selectSelectedEvent(state);
      const isAmong = selected && (article === undefined || restsOn(selected, article));
      const first = isAmong ? selected : selectNextEvent(withView(state, { selectedId: undefined }));
      const window = first && !isAmong ? bringIntoWindow(first.date.span, state) : state.view.window;
      const shown = { selectedId: first?.id, articleId: undefined, page: undefined, window };
      changeOpen({ presenting: true, ...shown }, 'shown', article);
    },
    /** The event stays open. The window is as it was before presenting, unless the event is outside of it. */
    stopPresenting: () => {
      const state = getState();
      const before = windowToReturnTo(state);
      const event = selectSelectedEvent(state);
      const window = event && !overlaps(event.date.span, before) ? state.view.window : before;
      const article = selectArticleWithin(state)?.id;
      changeOpen({ presenting: false, autoplay: undefined, window }, 'returned', article);
      if (window === before) forgetWindow();
    },
    showTerritory: (showsTerritory: boolean) => changeView({ showsTerritory }),
    chooseTheme: (theme: 'light' | 'dark' | undefined) => changeView({ theme }),
    chooseLanguage: (language: string) => changeView({ language }),
    /** The words of another language have come; undefined: English again. */
    setTranslation: (translation: LoadedTranslation | undefined) => changeSession({ translation }),
    moveCamera: (camera: Camera) => changeView({ camera }),
    goToPlace: (placeId: PlaceId) => changeSession({ focus: { kind: 'place', placeId } }),
    showOpeningExtent: () =>
      setState(({ view, session }) => ({
        view: { ...view, camera: undefined },
        session: { ...session, focus: { kind: 'opening' } },
      })),
    /** Shows one of the extents of the vocabulary. The first is the one that the map opens on. */
    showExtent: (extentId: string) =>
      setState(({ view, session, dataset }) => {
        const isOpening = dataset.vocabulary.extents[0]?.id === extentId;
        return {
          view: isOpening ? { ...view, camera: undefined } : view,
          session: { ...session, focus: isOpening ? { kind: 'opening' } : { kind: 'extent', extentId } },
        };
      }),
    listAll: (listsAll: boolean) => changeSession({ listsAll }),
    switchCharacterKeys: (characterKeys: boolean) => changeSession({ characterKeys }),
    closeWaysIn: () => changeSession({ waysInClosed: true }),
    /** Opens what a way in leads to; what says how it looks stays. */
    takeWayIn: (address: string, { selectedId, articleId, page, window, filters, path }: View) =>
      setState(({ view, session }) => ({
        view: { ...view, selectedId, articleId, page, window, filters, path },
        session: { ...session, wayIn: { address }, windowBefore: undefined },
      })),
    setReadingPosition: (readingId: EventId | undefined) => changeSession({ readingId }),
    showOnlineTiles: (onlineTiles: boolean) => changeSession({ onlineTiles }),
    /** The app has hydrated the prerendered page. */
    hydrate: () => changeSession({ hydrated: true }),
    setReady: () => changeSession({ ready: true }),
    /** The rest of the same chronology has arrived. What is already rendered keeps its object identity. */
    addDetails: (dataset: Dataset) => setState({ dataset }),
    /** Whether the rest of the chronology could not be loaded. */
    lackRest: (lacksRest: boolean) => changeSession({ lacksRest }),
    /** In an iframe: reopens what was open before; undefined if nothing was. */
    offerBack: (back: (() => void) | undefined) => changeSession({ back }),
    offerReload: (reload: () => void) => changeSession({ reload }),
    notify: (text: (strings: Strings) => string, tryAgain?: () => void) =>
      changeSession({ messages: [...getState().session.messages, { text, tryAgain }] }),
    /** Removes a message that the reader has closed or acted on. */
    dismiss: (message: Message) =>
      changeSession({ messages: getState().session.messages.filter((it) => it !== message) }),
  };
}

/** The window that closing brings back. */
const windowToReturnTo = ({ view, session }: AppState): TimeSpan => session.windowBefore ?? view.window;

/** The window, moved to the events of the open article if it contains none of them. */
export const bringArticleIntoWindow = (state: AppState): TimeSpan =>
  bringAnyIntoWindow(selectArticleIndex(state), state);

/** The same for the events of the path whose cover is open; without one, of the article. */
export const bringPathIntoWindow = (state: AppState): TimeSpan =>
  bringAnyIntoWindow(selectBroughtOut(state), state);

function bringAnyIntoWindow(own: TimeIndex | undefined, state: AppState): TimeSpan {
  const { window } = state.view;
  if (!own || own.events.length === 0 || eventsWithin(own, window).length > 0) return window;
  return cropToLimits(roundAll(own.events.map(({ date }) => date.span)), state, MARGIN);
}

/** From the first start to the last end with a margin, so that a single day is not shown alone. */
function roundAll(spans: readonly TimeSpan[]): TimeSpan {
  const start = minOf(spans.map((span) => span.start));
  const end = maxOf(spans.map((span) => span.end));
  const air = Math.max((end - start) * MARGIN, 30 * DAY);
  return { start: start - air, end: end + air };
}

/**
 * The part of a span that is in the data, from the first event's first day to the last one's last; at least a day.
 *
 * @param margin what may be shown beside the data, as a share of it
 */
export function cropToLimits(span: TimeSpan, state: Pick<AppState, 'dataset'>, margin = 0): TimeSpan {
  const whole = selectWholeSpan(state);
  const beside = Math.max((whole.end - whole.start) * margin, margin && 30 * DAY);
  const limits = { start: whole.start - beside, end: whole.end + beside };
  const start = Math.max(span.start, limits.start);
  const end = Math.min(span.end, limits.end);
  const cropped = end - start < NARROWEST ? keepInLimits(span, limits) : { start, end };
  return clampSpan(leaveFold(cropped, selectFolds(state)), limits);
}

/** The span moved into the limits, at least a day long. */
function keepInLimits(span: TimeSpan, limits: TimeSpan): TimeSpan {
  const centre = (span.start + span.end) / 2;
  const half = Math.max(span.end - span.start, NARROWEST) / 2;
  return clampSpan({ start: centre - half, end: centre + half }, limits);
}

/** Moves the window to an event of which it shows nothing. Its length as it is drawn is kept. */
export function bringIntoWindow(span: TimeSpan, state: Pick<AppState, 'view' | 'dataset'>): TimeSpan {
  const { window } = state.view;
  if (overlaps(span, window)) return window;
  const [limits, folds] = [selectWholeSpan(state), selectFolds(state)];
  const time = foldedTimeFor(window, folds);
  const drawn = time.spanToFolded(window);
  const centre = (drawn.start + drawn.end) / 2;
  const share = (time.toFolded(span.start) - centre) / (drawn.end - drawn.start);
  const moved = shiftWindow(window, share, limits, folds);
  return moved.start === window.start ? window : moved;
}
