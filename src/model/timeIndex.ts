import type { EventId, TimelineEvent } from './event.ts';
import { itemAt } from './lists.ts';
import type { TimeSpan } from './time.ts';

/** Events in order of their starts, with their times in typed arrays, so that a window is found by binary search. */
export interface TimeIndex {
  readonly events: readonly TimelineEvent[];
  /** The position of each event in `events`. */
  readonly position: ReadonlyMap<EventId, number>;
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The latest end of this event and all before it. Never decreases, so it can be searched, too. */
  readonly latestEnd: Float64Array;
}

const byStart = (a: TimelineEvent, b: TimelineEvent) => a.date.span.start - b.date.span.start;

export function indexByTime(given: readonly TimelineEvent[]): TimeIndex {
  const events = given.toSorted(byStart);
  const end = Float64Array.from(events, ({ date: { span } }) => Math.max(span.end, span.start + 1));
  let latest = Number.NEGATIVE_INFINITY;
  const latestEnd = end.map((value) => {
    latest = Math.max(latest, value);
    return latest;
  });
  return {
    events,
    position: new Map(events.map(({ id }, position) => [id, position])),
    start: Float64Array.from(events, ({ date }) => date.span.start),
    end,
    latestEnd,
  };
}

/** The time of the event at a position. */
export const spanAt = ({ start, end }: TimeIndex, position: number): TimeSpan => ({
  start: itemAt(start, position),
  end: itemAt(end, position),
});

/** The first position in an ascending list whose value is at least `value`; the length if there is none. */
export function lowerBound(rising: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Positions `[from, to)` that contain every event of the span, and possibly others if there are long events. */
export function positionsWithin(
  { start, latestEnd }: Pick<TimeIndex, 'start' | 'latestEnd'>,
  span: TimeSpan,
): [from: number, to: number] {
  return [lowerBound(latestEnd, span.start + 1), lowerBound(start, span.end)];
}

/** The events of an index that overlap a span. */
export interface Within {
  readonly index: TimeIndex;
  /** In the order of their starts. */
  readonly events: readonly TimelineEvent[];
  /** All their positions are in `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Whether the event at a position is one of them. */
  readonly has: (position: number) => boolean;
}

export function within(index: TimeIndex, span: TimeSpan): Within {
  const [from, to] = positionsWithin(index, span);
  const inside = Math.min(to, Math.max(from, lowerBound(index.start, span.start)));
  const isReachingIn = (position: number) => itemAt(index.end, position) > span.start;
  const has = (position: number) =>
    position >= from && position < to && (position >= inside || isReachingIn(position));
  const reachingIn = index.events.slice(from, inside).filter((_, i) => isReachingIn(from + i));
  return { index, events: reachingIn.concat(index.events.slice(inside, to)), from, to, has };
}

/** The events that overlap the span, in order of their starts. */
export const eventsWithin = (index: TimeIndex, span: TimeSpan): readonly TimelineEvent[] =>
  within(index, span).events;
