import type { Dataset } from '../model/dataset.ts';
import type { EventId, TimelineEvent, Track } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import { type Instant, overlaps, type TimeSpan } from '../model/time.ts';
import { fold, matchesQuery } from './matchesQuery.ts';
import type { AppState, Certainty, Filters } from './state.ts';

/** Keeps the last result: the same inputs give the same object, which React and the adapters rely on. */
function memoize<Inputs extends readonly unknown[], Result>(compute: (...inputs: Inputs) => Result) {
  let last: { inputs: Inputs; result: Result } | undefined;
  return (...inputs: Inputs): Result => {
    if (!last || inputs.some((input, index) => input !== last!.inputs[index])) {
      last = { inputs, result: compute(...inputs) };
    }
    return last.result;
  };
}

/** Tracks shown when the reader has not chosen: the conflict, not what else stood on the page. */
export const DEFAULT_TRACKS: readonly Track[] = ['armenia-azerbaijan', 'iran-azerbaijan'];

const includesAny = (wanted: readonly string[], ids: readonly string[]) =>
  wanted.length === 0 || ids.some((id) => wanted.includes(id));

type Events = Dataset['events'];

/** `checked` where nothing of the event is in doubt, else what is. */
export function certaintiesOf({ date, notVerified, otherReadings }: TimelineEvent): Certainty[] {
  const doubts: Certainty[] = [];
  if (notVerified.length > 0) doubts.push('unverified');
  if (otherReadings.length > 0 || date.approximate || date.uncertain) doubts.push('dates-differ');
  return doubts.length > 0 ? doubts : ['checked'];
}

/** `searched` is needed only where there is a query, so that details that arrive later change nothing else. */
const matching = memoize((events: Events, filters: Filters, searched: Dataset | undefined) => {
  const { kinds, tracks, actors, places, articles, certainties, query } = filters;
  const shown = tracks.length > 0 ? tracks : DEFAULT_TRACKS;
  return [...events.values()].filter(
    (event) =>
      shown.includes(event.track) &&
      includesAny(kinds, [event.kind]) &&
      includesAny(actors, event.actorIds) &&
      includesAny(places, event.placeIds) &&
      includesAny(articles, event.articleIds) &&
      includesAny(certainties, certaintiesOf(event)) &&
      (!searched || matchesQuery(event, query, searched)),
  );
});

const within = memoize((events: readonly TimelineEvent[], window: TimeSpan) =>
  events.filter((event) => overlaps(event.date.span, window)),
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

const step = (events: readonly TimelineEvent[], from: EventId | undefined, by: 1 | -1, window: TimeSpan) => {
  const at = events.findIndex(({ id }) => id === from);
  if (at >= 0) return events[at + by];
  return by === 1
    ? (events.find(({ date }) => date.span.start >= window.start) ?? events[0])
    : events.findLast(({ date }) => date.span.start < window.end);
};

/** The events that pass the filters, in order of time. The timeline shows these. */
export const selectMatchingEvents = (state: AppState) =>
  matching(state.dataset.events, state.filters, state.filters.query ? state.dataset : undefined);

/** Of those, the ones inside the time window. The map and the list show these. */
export const selectVisibleEvents = (state: AppState) => within(selectMatchingEvents(state), state.window);

const sought = memoize((query: string) => fold(query).split(/\s+/).filter(Boolean));

/** The words of the search, folded, to be marked in the texts. */
export const selectSoughtWords = (state: AppState) => sought(state.filters.query);

/** How many events the chronology has in all, without those beside the conflict. */
export const selectTotal = (state: AppState) => total(state.dataset.events);

/** From the first event's first day to the last event's last. */
export const selectWholeSpan = (state: Pick<AppState, 'dataset'>) =>
  whole(state.dataset.events, state.dataset.opening);

export const selectSelectedEvent = (state: AppState) =>
  state.selectedId === undefined ? undefined : state.dataset.events.get(state.selectedId);

/**
 * The moment that the timeline's cursor and the map's control layer stand at: the selected event's first
 * day, else the last of the window.
 */
export const selectCursor = (state: AppState): Instant =>
  selectSelectedEvent(state)?.date.span.start ?? state.window.end - 1;

export const selectOpenArticle = (state: AppState) =>
  state.articleId === undefined ? undefined : state.dataset.articles.get(state.articleId);

/** The next or previous event of those that match; without a selection, the first or last in the window. */
export const selectNextEvent = (state: AppState) =>
  step(selectMatchingEvents(state), state.selectedId, 1, state.window);
export const selectPreviousEvent = (state: AppState) =>
  step(selectMatchingEvents(state), state.selectedId, -1, state.window);

/** The event's places that the data know, in the order of the data. */
export const placesOf = (dataset: Dataset, event: TimelineEvent): Place[] =>
  event.placeIds.map((id) => dataset.places.get(id)).filter((place) => place !== undefined);
