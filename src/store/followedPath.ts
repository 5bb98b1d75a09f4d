import type { EventId, PlaceId, TimelineEvent } from '../model/event.ts';
import { indexByTime, type TimeIndex } from '../model/timeIndex.ts';
import { memoize, weakMemoize } from './memoize.ts';
import {
  type EventsByPlace,
  type OpenPath,
  type OpenStep,
  selectArticleIndex,
  selectPath,
  selectTimeIndex,
  selectVisibleByPlace,
} from './selectors.ts';
import type { AppState } from './state.ts';

/** The path whose cover is open: a path is followed, and nothing else is open. */
export function selectCover(state: AppState): OpenPath | undefined {
  const { page, articleId, selectedId, presenting } = state.view;
  const isElsewhere = page !== undefined || articleId !== undefined || selectedId !== undefined;
  return isElsewhere || presenting ? undefined : selectPath(state);
}

/** The path that the reader sees: its cover is open, or an event while it is followed. */
export function selectFollowedPath(state: AppState): OpenPath | undefined {
  const { page, articleId } = state.view;
  return page !== undefined || articleId !== undefined ? undefined : selectPath(state);
}

const numbersOf = weakMemoize(
  (steps: readonly OpenStep[]): ReadonlyMap<EventId, number> =>
    new Map(steps.map(({ event }, index) => [event.id, index + 1])),
);

/** The number of each event's step, from 1; undefined while no path is seen. */
export function selectStepNumbers(state: AppState): ReadonlyMap<EventId, number> | undefined {
  const path = selectFollowedPath(state);
  return path && numbersOf(path.steps);
}

const stepsByPlace = weakMemoize((steps: readonly OpenStep[]): EventsByPlace => {
  const { events } = indexByTime(steps.map(({ event }) => event));
  const byPlace = new Map<PlaceId, TimelineEvent[]>();
  for (const event of events) {
    for (const id of new Set(event.placeIds)) byPlace.set(id, [...(byPlace.get(id) ?? []), event]);
  }
  return byPlace;
});

/** What the map shows: the events of the path, whatever window and filters are; else the visible events. */
export function selectMapEvents(state: AppState): EventsByPlace {
  const path = selectFollowedPath(state);
  return path ? stepsByPlace(path.steps) : selectVisibleByPlace(state);
}

const matchingSteps = memoize((steps: readonly OpenStep[], { position }: TimeIndex) =>
  indexByTime(steps.map(({ event }) => event).filter(({ id }) => position.has(id))),
);

/** The events that the timeline brings out: the matching ones of the path, else of the article. */
export function selectBroughtOut(state: AppState): TimeIndex | undefined {
  const path = selectFollowedPath(state);
  return path ? matchingSteps(state, path.steps, selectTimeIndex(state)) : selectArticleIndex(state);
}
