import type { Dataset } from '../model/dataset.ts';
import type { ArticleId, EventId, PlaceId, TimelineEvent } from '../model/event.ts';
import { findFolds } from '../model/folds.ts';
import { isSameList, itemAt } from '../model/lists.ts';
import type { LessonPath, PathStep } from '../model/path.ts';
import type { Place } from '../model/place.ts';
import { type NameOf, type NamesIn, type Naming, namesIn, placeName } from '../model/placeName.ts';
import { DAY, type Instant, type TimeSpan } from '../model/time.ts';
import { indexByTime, lowerBound, type TimeIndex, type Within, within } from '../model/timeIndex.ts';
import { isOnSubject, type SearchWords, type Vocabulary } from '../model/vocabulary.ts';
import { ENGLISH, type Strings } from '../strings/strings.ts';
import type { MonthNames } from '../strings/writeDate.ts';
import { isFiltered } from './activeFilters.ts';
import { eventsOfArticle, restsOn, selectArticleWithin } from './articleWithin.ts';
import { passesFilters } from './filters.ts';
import { memoize, weakMemoize } from './memoize.ts';
import { parseQuery, type QueryTerm, type WordPattern, withoutCommon } from './search/parseQuery.ts';
import { plainSearcher } from './search/plainSearcher.ts';
import type { FoundPage, Searcher, SearchResult } from './search/Searcher.ts';
import { wordTable } from './search/wordTable.ts';
import type { AppState, ChosenPath, Filters, OwnPath } from './state.ts';

/** A step of the followed path. An own path need not have questions. */
export interface OpenStep extends Omit<Partial<PathStep>, 'eventId'> {
  readonly event: TimelineEvent;
}

export interface OpenPath {
  /** Absent for a path that a reader put together. */
  readonly lesson: LessonPath | undefined;
  /** Absent for an own path to which nobody gave one. */
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly steps: readonly OpenStep[];
}

type Events = Dataset['events'];

const plain = weakMemoize(plainSearcher);

// The table of words takes its time, and most readers do not search.
const queryTerms = memoize((query: string, months: MonthNames | undefined, words: SearchWords) =>
  query.trim() === '' ? NO_TERMS : parseQuery(query, months, wordTable(words)),
);
const NO_TERMS: readonly QueryTerm[] = [];

const wantedTerms = weakMemoize(withoutCommon);

const searchResult = memoize((searcher: Searcher, wanted: readonly QueryTerm[]) => searcher.find(wanted));

const foundPages = memoize((searcher: Searcher, result: SearchResult | undefined) =>
  result ? searcher.findPages(result) : NO_PAGES,
);
const NO_PAGES: readonly FoundPage[] = [];

const matching = memoize(
  (
    events: Events,
    vocabulary: Vocabulary,
    filters: Filters,
    ids: ReadonlySet<EventId> | undefined,
    besideId: ArticleId | undefined,
  ) => {
    const passes = passesFilters(vocabulary, filters);
    const passesOnAnyTrack = passesFilters(vocabulary, filters, 'tracks');
    return indexByTime(
      [...events.values()].filter(
        (event) =>
          (!ids || ids.has(event.id)) &&
          (passes(event) || (restsOn(event, besideId) && passesOnAnyTrack(event))),
      ),
    );
  },
  (a, b) => isSameList(a.events, b.events),
);

const eventsInWindow = () => memoize(within, (a, b) => a.index === b.index && isSameList(a.events, b.events));

/** A small move of the window changes nothing for the views unless an event enters or leaves it. */
const visible = eventsInWindow();
const visibleOfArticle = eventsInWindow();

/** Only those that match; undefined if none does. */
const articleIndex = memoize((own: readonly TimelineEvent[], { position }: TimeIndex) => {
  const matching = own.filter(({ id }) => position.has(id));
  return matching.length > 0 ? indexByTime(matching) : undefined;
});

const total = memoize(
  ({ events, vocabulary }: Dataset, tracks: Filters['tracks']) =>
    [...events.values()].filter((event) => isOnSubject(vocabulary, event) || tracks.includes(event.track))
      .length,
);

const whole = weakMemoize((events: Events): TimeSpan | undefined =>
  events.size === 0
    ? undefined
    : [...events.values()]
        .map(({ date }) => date.span)
        .reduce((all, { start, end }) => ({
          start: Math.min(all.start, start),
          end: Math.max(all.end, end),
        })),
);

const folds = weakMemoize((events: Events): readonly TimeSpan[] => {
  const limits = whole(events);
  if (!limits) return [];
  const spans = [...events.values()].map(({ date }) => date.span).sort((a, b) => a.start - b.start);
  return findFolds(spans, limits);
});

/** A path with the events of its steps, without unknown ones; undefined if none is known. */
export function findPath({ paths, events }: Dataset, path: ChosenPath | undefined): OpenPath | undefined {
  if (!path) return undefined;
  const lesson = path.kind === 'lesson' ? paths.get(path.id) : undefined;
  const own = path.kind === 'own' ? path : undefined;
  const steps: readonly Partial<PathStep>[] = lesson?.steps ?? (own ? stepsOfOwn(own) : []);
  const known = steps.flatMap(({ eventId, ...step }) => {
    const event = eventId === undefined ? undefined : events.get(eventId);
    return event ? [{ ...step, event }] : [];
  });
  if (known.length === 0) return undefined;
  return { lesson, title: lesson?.title ?? own?.title, author: own?.author, steps: known };
}

/** Whether introductions and questions of lessons are still to come. */
export const awaitsLessons = ({ dataset }: Pick<AppState, 'dataset'>): boolean =>
  dataset.awaited.includes('paths.steps');

const stepsOfOwn = ({ eventIds, questions }: OwnPath): Partial<PathStep>[] =>
  eventIds.map((eventId) => {
    const question = questions?.get(eventId);
    return question ? { eventId, question } : { eventId };
  });

const openPath = memoize(findPath);

/** Events in order, and the position of each. */
type Sequence = Pick<TimeIndex, 'events' | 'position'>;

const sequenceOfEvents = weakMemoize(
  (events: readonly TimelineEvent[]): Sequence => ({
    events,
    position: new Map(events.map(({ id }, index) => [id, index])),
  }),
);

/** The events of a path in its order. */
const sequenceOf = weakMemoize(
  (steps: readonly OpenStep[]): Sequence => sequenceOfEvents(steps.map(({ event }) => event)),
);

const selectAllTerms = (state: AppState) =>
  queryTerms(
    state,
    state.view.filters.query,
    selectStrings(state).dates.searchedMonths,
    state.dataset.vocabulary.search,
  );

/** The terms of the query that an event must have; empty if there is no query, or one of common words alone. */
export const selectQueryTerms = (state: AppState) => wantedTerms(selectAllTerms(state));

/** Whether all that was typed are words that the search passes over. */
export const hasOnlyCommonWords = (state: AppState): boolean =>
  selectAllTerms(state).length > 0 && selectQueryTerms(state).length === 0;

/** The word index once it has been built, until then the plain search. */
export const selectSearcher = (state: AppState): Searcher => state.session.searcher ?? plain(state.dataset);

/** The result of the search; undefined if there is no query. */
export function selectSearchResult(state: AppState): SearchResult | undefined {
  const wanted = selectQueryTerms(state);
  return wanted.length === 0 ? undefined : searchResult(state, selectSearcher(state), wanted);
}

/** Pages, terms, lessons and articles that the search finds, the best first. Empty until the index has been built. */
export const selectFoundPages = (state: AppState): readonly FoundPage[] =>
  foundPages(state, selectSearcher(state), selectSearchResult(state));

/** The matching events by time, with their positions: the one index that all views use. */
export const selectTimeIndex = (state: AppState) =>
  matching(
    state,
    state.dataset.events,
    state.dataset.vocabulary,
    state.view.filters,
    selectSearchResult(state)?.ids,
    besideWithin(state),
  );

/** An article outside the subject brings its events along, although their track is off. */
function besideWithin(state: AppState): ArticleId | undefined {
  if (state.view.filters.tracks.length > 0) return undefined;
  const article = selectArticleWithin(state);
  return article && !article.onConflict ? article.id : undefined;
}

/** The matching events in chronological order. The timeline shows these. */
export const selectMatchingEvents = (state: AppState) => selectTimeIndex(state).events;

/** Items of the list rendered at once; more on request, so that 100,000 events do not block the page. */
export const LIST_PAGE = 200;

const selectWithin = (state: AppState) => visible(state, selectTimeIndex(state), state.view.window);

/** The matching events in the window. The map shows these, and the list unless the reader is within an article. */
export const selectVisibleEvents = (state: AppState) => selectWithin(state).events;

/**
 * The matching events of the article within which the reader is. Undefined without one, and where none of its events
 * matches: then nothing could be marked.
 */
export function selectArticleIndex(state: AppState): TimeIndex | undefined {
  const article = selectArticleWithin(state);
  return article && articleIndex(state, eventsOfArticle(state.dataset, article.id), selectTimeIndex(state));
}

/** How many events rest on that article, matching or not; undefined as above. */
export const selectArticleTotal = (state: AppState): number | undefined => {
  const article = selectArticleIndex(state) && selectArticleWithin(state);
  return article && eventsOfArticle(state.dataset, article.id).length;
};

/** What the list is of and next and previous go through: the events of the article, else all that match. */
const selectListIndex = (state: AppState): TimeIndex => selectArticleIndex(state) ?? selectTimeIndex(state);

/** The same whenever they are. */
export const selectListableEvents = (state: AppState) => selectListIndex(state).events;

/** The events of the list: those in the window, of the article if the reader is within one. */
export function selectListedEvents(state: AppState): readonly TimelineEvent[] {
  const ofArticle = selectArticleIndex(state);
  return ofArticle
    ? visibleOfArticle(state, ofArticle, state.view.window).events
    : selectVisibleEvents(state);
}

const NO_PATTERNS: readonly WordPattern[] = [];

const mainEvents = memoize((events: readonly TimelineEvent[], selectedId: EventId | undefined) => {
  if (!events.some(({ core }) => core)) return undefined;
  const main = events.filter(({ core, id }) => core || id === selectedId);
  return main.length < events.length ? main : undefined;
});

/**
 * The core events of the visible ones, and the selected one: what the list shows first. Undefined where the list is to
 * show all: if that is the same, if no visible event is core, if the reader has asked for certain events, or for the
 * list alone.
 */
export function selectMainEvents(state: AppState): readonly TimelineEvent[] | undefined {
  const { path, articleId, selectedId, shown, embed } = state.view;
  const isInArticle = articleId !== undefined || selectArticleWithin(state) !== undefined;
  const isAsked = path !== undefined || isInArticle || isFiltered(state);
  const isListAlone = shown === 'list' && !embed;
  return isAsked || isListAlone ? undefined : mainEvents(state, selectVisibleEvents(state), selectedId);
}

/** What to highlight in texts. */
export const selectPatterns = (state: AppState) => selectSearchResult(state)?.patterns ?? NO_PATTERNS;

export type EventsByPlace = ReadonlyMap<PlaceId, readonly TimelineEvent[]>;

/** The positions in the index of each place's events, ascending. */
const positionsByPlace = weakMemoize(({ events }: TimeIndex): ReadonlyMap<PlaceId, readonly number[]> => {
  const byPlace = new Map<PlaceId, number[]>();
  for (const [at, { placeIds }] of events.entries()) {
    for (const id of new Set(placeIds)) {
      const those = byPlace.get(id);
      if (those) those.push(at);
      else byPlace.set(id, [at]);
    }
  }
  return byPlace;
});

const visibleByPlace = memoize(({ index, from, to, has }: Within): EventsByPlace => {
  const places = [...positionsByPlace(index)].map(([id, positions]) => {
    const near = positions.slice(lowerBound(positions, from), lowerBound(positions, to));
    return [id, near.filter(has).map((position) => itemAt(index.events, position))] as const;
  });
  return new Map(places.filter(([, events]) => events.length > 0));
});

/** The visible events of each place, in chronological order. The map shows these. */
export const selectVisibleByPlace = (state: AppState) => visibleByPlace(state, selectWithin(state));

/** The followed path, with the events of its steps. */
export const selectPath = (state: AppState) => openPath(state, state.dataset, state.view.path);

/** The selected event's step of the followed path. */
export function selectStep(state: AppState): OpenStep | undefined {
  const steps = selectPath(state)?.steps;
  return steps?.[positionIn(sequenceOf(steps), state)];
}

/**
 * What is presented without path and article: what was shown, so that it begins with the first of it. All that match
 * where the selected event is not among them.
 */
function selectPresented(state: AppState): Sequence | undefined {
  const { presenting, selectedId } = state.view;
  const shown = presenting && !selectArticleIndex(state) ? selectVisibleEvents(state) : [];
  if (shown.length === 0) return undefined;
  const sequence = sequenceOfEvents(shown);
  return selectedId === undefined || sequence.position.has(selectedId) ? sequence : undefined;
}

/**
 * What next and previous go through: the events of the followed path, else of the article, else those that are
 * presented, else all that match.
 */
const selectOrder = (state: AppState): Sequence => {
  const path = selectPath(state);
  return path ? sequenceOf(path.steps) : (selectPresented(state) ?? selectListIndex(state));
};

export const selectSequence = (state: AppState): readonly TimelineEvent[] => selectOrder(state).events;

const positionIn = ({ position }: Sequence, { view: { selectedId } }: AppState): number =>
  (selectedId === undefined ? undefined : position.get(selectedId)) ?? -1;

/** The selected event's position in the sequence, from 0; -1 if it is not in it. */
export const selectPosition = (state: AppState): number => positionIn(selectOrder(state), state);

/** The number of events on the subject, and on the tracks beside it that the filter asks for. */
export const selectTotal = (state: AppState): number =>
  total(state, state.dataset, state.view.filters.tracks);

/** From the first event's start to the last event's end. */
export const selectWholeSpan = ({ dataset }: Pick<AppState, 'dataset'>): TimeSpan =>
  whole(dataset.events) ?? dataset.opening;

const spanShown = memoize((window: TimeSpan, dataset: Dataset): TimeSpan => {
  const whole = selectWholeSpan({ dataset });
  const start = Math.max(window.start, whole.start);
  const end = Math.min(window.end, Math.max(whole.end, Date.parse(dataset.asOf) + DAY));
  return start < end ? { start, end } : window;
});

/**
 * The time shown, for words: without the room that the window may have before the first event and after the day of the
 * facts.
 */
export const selectSpanShown = (state: AppState): TimeSpan =>
  spanShown(state, state.view.window, state.dataset);

/** The long empty spans, which are drawn shortened. They do not depend on the filters. */
export const selectFolds = ({ dataset }: Pick<AppState, 'dataset'>): readonly TimeSpan[] =>
  folds(dataset.events);

export const selectSelectedEvent = (state: AppState) =>
  state.view.selectedId === undefined ? undefined : state.dataset.events.get(state.view.selectedId);

const followed = (state: AppState): Instant =>
  selectSelectedEvent(state)?.date.span.start ?? state.view.window.end - 1;

const endOfData = ({ dataset }: AppState): Instant => Date.parse(dataset.asOf) + DAY - 1;

/**
 * The moment of the timeline's cursor and the map's territory layer: the selected event's first day, else the last
 * moment of the window. Never later than the day of which the data knows.
 */
export const selectCursor = (state: AppState): Instant => Math.min(followed(state), endOfData(state));

/** What the cursor stands at. */
export type CursorBasis = 'event' | 'windowEnd' | 'asOf';

export function selectCursorBasis(state: AppState): CursorBasis {
  if (followed(state) > endOfData(state)) return 'asOf';
  return selectSelectedEvent(state) ? 'event' : 'windowEnd';
}

function neighbour(state: AppState, by: 1 | -1): TimelineEvent | undefined {
  const { events } = selectOrder(state);
  const at = selectPosition(state);
  if (at >= 0) return events[at + by];
  // There is nothing before the cover of a path.
  if (selectPath(state))
    return by === 1 ? events[0] : state.view.selectedId === undefined ? undefined : events.at(-1);
  if (selectPresented(state)) return by === 1 ? events[0] : events.at(-1);
  const { start } = selectListIndex(state);
  const { window } = state.view;
  return by === 1
    ? (events[lowerBound(start, window.start)] ?? events[0])
    : events[lowerBound(start, window.end) - 1];
}

/** The events nearest to the window before and after it. */
export interface NearestEvents {
  readonly earlier: TimelineEvent | undefined;
  readonly later: TimelineEvent | undefined;
}

function nearestTo(index: TimeIndex, window: TimeSpan): NearestEvents | undefined {
  if (index.events.length === 0 || within(index, window).events.length > 0) return undefined;
  const next = lowerBound(index.start, window.start);
  return { earlier: index.events[next - 1], later: index.events[next] };
}

const nearestMatching = memoize(nearestTo);
const nearestListed = memoize(nearestTo);

/** If the window has no matching event: the nearest ones. Undefined otherwise, and where nothing matches at all. */
export const selectNearestMatching = (state: AppState) =>
  nearestMatching(state, selectTimeIndex(state), state.view.window);

/** The same of the events that the list could show. */
export const selectNearestListed = (state: AppState) =>
  nearestListed(state, selectListIndex(state), state.view.window);

/**
 * The next or previous event of the path, else of the article, else of all that match. If the selected event is not
 * among them: the first or last of the path, else the first or last in the window.
 */
export const selectNextEvent = (state: AppState) => neighbour(state, 1);
export const selectPreviousEvent = (state: AppState) => neighbour(state, -1);

/** The event's known places, in the order of the data. */
export const placesOf = (dataset: Dataset, event: TimelineEvent): Place[] =>
  event.placeIds.map((id) => dataset.places.get(id)).filter((place) => place !== undefined);

/** The names of places by language; undefined until they have arrived. */
export const selectSideNames = ({ dataset }: Pick<AppState, 'dataset'>): Dataset['sideNames'] | undefined =>
  dataset.awaited.includes('places.names') ? undefined : dataset.sideNames;

const mapNaming = memoize(
  (names: Naming, at: Instant | undefined): NameOf =>
    (place) =>
      placeName(place, names, at),
);

/** The map names all places for one moment: the selected event's first day, if there is one. */
export const selectMapNameOf = (state: AppState) =>
  mapNaming(state, state.view.names, selectSelectedEvent(state)?.date.span.start);

const naming = memoize(
  (names: Naming): NameOf =>
    (place, at) =>
      placeName(place, names, at),
);

/** The names of places as the reader chose. `at`: the first moment of the event that the name is for. */
export const selectNameOf = (state: AppState) => naming(state, state.view.names);

const renaming = memoize(
  (places: Dataset['places'], names: Naming): NamesIn => namesIn(places.values(), names),
);

/** Puts the pairs of names in a heading in the order that the reader chose. */
export const selectNamesIn = (state: AppState): NamesIn =>
  renaming(state, state.dataset.places, state.view.names);

/** The words of the interface in the language that has been loaded. */
export const selectStrings = ({
  session,
}: {
  readonly session: Pick<AppState['session'], 'translation'>;
}): Strings => session.translation?.strings ?? ENGLISH;
