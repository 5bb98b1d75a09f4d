import type { PlaceId, TimelineEvent } from '../model/event.ts';
import { selectArticleWithin } from './articleWithin.ts';
import { memoize } from './memoize.ts';
import { selectArticleIndex, selectPath, selectVisibleEvents } from './selectors.ts';
import type { AppState } from './state.ts';

/** What the reader asks to see on the map without naming one event. */
export interface Asked {
  /** Another question has another key; more or fewer answers to the same one do not. */
  readonly key: string;
  readonly placeIds: readonly PlaceId[];
}

const placesOfAll = (events: readonly TimelineEvent[]): PlaceId[] => [
  ...new Set(events.flatMap(({ placeIds }) => placeIds)),
];

const asked = memoize(
  (key: string, events: readonly TimelineEvent[]): Asked => ({
    key,
    placeIds: placesOfAll(events),
  }),
);
const askedPlaces = memoize((key: string, placeIds: readonly PlaceId[]): Asked => ({ key, placeIds }));

/**
 * The places of the events of an open article, of the hits of a search, those that the reader filters by, or those of a
 * followed path; undefined if the reader has asked for none of these.
 */
export function selectAsked(state: AppState): Asked | undefined {
  const { query, places } = state.view.filters;
  const ofArticle = selectArticleIndex(state);
  if (ofArticle) return asked(state, `article ${selectArticleWithin(state)?.id}`, ofArticle.events);
  if (query.trim() !== '') return asked(state, `query ${query}`, selectVisibleEvents(state));
  if (places.length > 0) return askedPlaces(state, `places ${places.join()}`, places);
  const path = selectPath(state);
  return path && ofPath(state, path);
}

const ofPath = memoize(
  ({ steps }: NonNullable<ReturnType<typeof selectPath>>): Asked => ({
    key: `path ${steps.map(({ event }) => event.id).join()}`,
    placeIds: placesOfAll(steps.map(({ event }) => event)),
  }),
);
