import type { Dataset } from '../model/dataset.ts';
import type { EventId, PlaceId, TimelineEvent } from '../model/event.ts';
import type { LessonPath, PathStep } from '../model/path.ts';
import type { Place } from '../model/place.ts';
import { type NameOf, type Naming, placeName } from '../model/placeName.ts';
import type { Instant, TimeSpan } from '../model/time.ts';
import { eventsWithin, indexByTime, type TimeIndex } from '../model/timeIndex.ts';
import { DEFAULT_TRACKS, passing } from './filters.ts';
import { plainSearcher } from './search/plainSearcher.ts';
import { type Pattern, readQuery, type Sought } from './search/readQuery.ts';
import type { Found, Searcher } from './search/Searcher.ts';
import type { AppState, ChosenPath, Filters } from './state.ts';

/** A step of a path that is followed; only lesson paths have questions. */
export interface OpenStep extends Omit<Partial<PathStep>, 'eventId'> {
  readonly event: TimelineEvent;
}

export interface OpenPath {
  /** Absent where somebody put the events in order. */
  readonly lesson: LessonPath | undefined;
  readonly steps: readonly OpenStep[];
}

/**
 * Keeps the last result: the same inputs give the same object, which React and the adapters rely on. Where
 * `isSame` says that a new result is the same as the last, the last is kept, too.
 */
export function memoize<Inputs extends readonly unknown[], Result>(
  compute: (...inputs: Inputs) => Result,
  isSame?: (a: Result, b: Result) => boolean,
) {
  let last: { inputs: Inputs; result: Result } | undefined;
  return (...inputs: Inputs): Result => {
    if (!last || inputs.some((input, index) => input !== last!.inputs[index])) {
      const result = compute(...inputs);
      last = { inputs, result: last && isSame?.(last.result, result) ? last.result : result };
    }
    return last.result;
  };
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

type Events = Dataset['events'];

const plain = memoize(plainSearcher);

const sought = memoize(readQuery);

const found = memoize((searcher: Searcher, wanted: readonly Sought[]) => searcher.find(wanted));

const matching = memoize((events: Events, filters: Filters, ids: ReadonlySet<EventId> | undefined) => {
  const passes = passing(filters);
  return [...events.values()].filter((event) => (!ids || ids.has(event.id)) && passes(event));
}, sameList);

const timeIndex = memoize(indexByTime);

/** Moving the window by a little changes nothing for the views until an event enters or leaves it. */
const within = memoize(
  (events: readonly TimelineEvent[], window: TimeSpan) => eventsWithin(timeIndex(events), window),
  sameList,
);

const total = memoize(
  (events: Events) => [...events.values()].filter(({ track }) => DEFAULT_TRACKS.includes(track)).length,
);

const whole = memoize((events: Events, opening: TimeSpan): TimeSpan => {
  const spans = [...events.values()].map(({ date }) => date.span);
  return spans.length === 0
    ? opening
    : {
        start: spans.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
        end: spans.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY),
      };
});

const NO_STEPS: readonly OpenStep[] = [];

/** A path with the events of its steps, those left out that are not known; nothing where none is. */
export function findPath({ paths, events }: Dataset, path: ChosenPath | undefined): OpenPath | undefined {
  if (!path) return undefined;
  const lesson = path.kind === 'lesson' ? paths.get(path.id) : undefined;
  const steps: readonly Partial<PathStep>[] =
    lesson?.steps ?? (path.kind === 'own' ? path.eventIds.map((eventId) => ({ eventId })) : []);
  const known = steps.flatMap(({ eventId, ...step }) => {
    const event = eventId === undefined ? undefined : events.get(eventId);
    return event ? [{ ...step, event }] : [];
  });
  return known.length > 0 ? { lesson, steps: known } : undefined;
}

const openPath = memoize(findPath);

const step = (events: readonly TimelineEvent[], from: EventId | undefined, by: 1 | -1, window: TimeSpan) => {
  const at = events.findIndex(({ id }) => id === from);
  if (at >= 0) return events[at + by];
  return by === 1
    ? (events.find(({ date }) => date.span.start >= window.start) ?? events[0])
    : events.findLast(({ date }) => date.span.start < window.end);
};

const stepOnPath = (events: readonly TimelineEvent[], from: EventId | undefined, by: 1 | -1) => {
  const at = events.findIndex(({ id }) => id === from);
  if (at >= 0) return events[at + by];
  return by === 1 ? events[0] : events.at(-1);
};

/** What the reader seeks by words; empty where nothing is sought. */
export const selectSought = (state: AppState) => sought(state.view.filters.query);

/** The index of all words once it is there, until then the plain search. */
export const selectSearcher = (state: AppState): Searcher => state.session.searcher ?? plain(state.dataset);

/** What the search found; nothing where nothing is sought. */
export function selectFound(state: AppState): Found | undefined {
  const wanted = selectSought(state);
  return wanted.length === 0 ? undefined : found(selectSearcher(state), wanted);
}

/** The events that pass the filters, in order of time. The timeline shows these. */
export const selectMatchingEvents = (state: AppState) =>
  matching(state.dataset.events, state.view.filters, selectFound(state)?.ids);

/** Of those, the ones inside the time window. The map and the list show these. */
export const selectVisibleEvents = (state: AppState) =>
  within(selectMatchingEvents(state), state.view.window);

const NO_PATTERNS: readonly Pattern[] = [];

/** What is to be marked in the texts. */
export const selectPatterns = (state: AppState) => selectFound(state)?.patterns ?? NO_PATTERNS;

const indexByPlace = memoize((events: readonly TimelineEvent[]): ReadonlyMap<PlaceId, TimeIndex> => {
  const byPlace = new Map<PlaceId, TimelineEvent[]>();
  for (const event of events) {
    for (const id of new Set(event.placeIds)) {
      const those = byPlace.get(id);
      if (those) those.push(event);
      else byPlace.set(id, [event]);
    }
  }
  return new Map([...byPlace].map(([id, those]) => [id, indexByTime(those)]));
});

const visibleByPlace = (() => {
  let last: { visible: readonly TimelineEvent[]; result: ReadonlyMap<PlaceId, readonly TimelineEvent[]> };
  return (state: AppState) => {
    const visible = selectVisibleEvents(state);
    if (last?.visible === visible) return last.result;
    const places = [...indexByPlace(selectMatchingEvents(state))]
      .map(([id, index]) => [id, eventsWithin(index, state.view.window)] as const)
      .filter(([, events]) => events.length > 0);
    last = { visible, result: new Map(places) };
    return last.result;
  };
})();

/** The visible events of each place that has any, in order of time. The map draws these. */
export const selectVisibleByPlace = (state: AppState) => visibleByPlace(state);

/** The path that is followed, with the events of its steps. */
export const selectPath = (state: AppState) => openPath(state.dataset, state.view.path);

/** The selected event's step on the path that is followed. */
export const selectStep = (state: AppState) =>
  (selectPath(state)?.steps ?? NO_STEPS).find(({ event }) => event.id === state.view.selectedId);

const eventsOf = memoize((steps: readonly OpenStep[]) => steps.map(({ event }) => event));

/** What next and previous go through: the events of the path that is followed, else those that match. */
export function selectSequence(state: AppState): readonly TimelineEvent[] {
  const path = selectPath(state);
  return path ? eventsOf(path.steps) : selectMatchingEvents(state);
}

/** Where in that the selected event stands, from 0; -1 outside of it. */
export const selectPosition = (state: AppState): number =>
  selectSequence(state).findIndex(({ id }) => id === state.view.selectedId);

/** How many events the chronology has in all, without those beside the conflict. */
export const selectTotal = (state: AppState) => total(state.dataset.events);

/** From the first event's first day to the last event's last. */
export const selectWholeSpan = (state: Pick<AppState, 'dataset'>) =>
  whole(state.dataset.events, state.dataset.opening);

export const selectSelectedEvent = (state: AppState) =>
  state.view.selectedId === undefined ? undefined : state.dataset.events.get(state.view.selectedId);

/**
 * The moment that the timeline's cursor and the map's control layer stand at: the selected event's first
 * day, else the last of the window.
 */
export const selectCursor = (state: AppState): Instant =>
  selectSelectedEvent(state)?.date.span.start ?? state.view.window.end - 1;

export const selectOpenArticle = (state: AppState) =>
  state.view.articleId === undefined ? undefined : state.dataset.articles.get(state.view.articleId);

const neighbour = (state: AppState, by: 1 | -1) =>
  selectPath(state)
    ? stepOnPath(selectSequence(state), state.view.selectedId, by)
    : step(selectMatchingEvents(state), state.view.selectedId, by, state.view.window);

/**
 * The next or previous event of the path, else of those that match; from elsewhere, the path's first or last,
 * else the first or last in the window.
 */
export const selectNextEvent = (state: AppState) => neighbour(state, 1);
export const selectPreviousEvent = (state: AppState) => neighbour(state, -1);

/** The event's places that the data know, in the order of the data. */
export const placesOf = (dataset: Dataset, event: TimelineEvent): Place[] =>
  event.placeIds.map((id) => dataset.places.get(id)).filter((place) => place !== undefined);

const mapNaming = memoize(
  (names: Naming, at: Instant | undefined): NameOf =>
    (place) =>
      placeName(place, names, at),
);

/** On the map one order holds for all: that of the selected event's day, else the order as written. */
export const selectMapNameOf = (state: AppState) =>
  mapNaming(state.view.names, selectSelectedEvent(state)?.date.span.start);

const naming = memoize(
  (names: Naming): NameOf =>
    (place, at) =>
      placeName(place, names, at),
);

/** How places are named now. `at`: the first moment of the event that the place is named for. */
export const selectNameOf = (state: AppState) => naming(state.view.names);
