import type { TimelineEvent } from './event.ts';
import type { TimeSpan } from './time.ts';

/** Events in the order of their starts, in columns, so that a window is found without looking at all of them. */
export interface TimeIndex {
  readonly events: readonly TimelineEvent[];
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The latest end of this event and all before it: never falls, so it can be searched too. */
  readonly latestEnd: Float64Array;
}

const byStart = (a: TimelineEvent, b: TimelineEvent) => a.date.span.start - b.date.span.start;

export function indexByTime(given: readonly TimelineEvent[]): TimeIndex {
  const events = given.toSorted(byStart);
  const end = Float64Array.from(events, ({ date: { span } }) => Math.max(span.end, span.start + 1));
  const latestEnd = end.slice();
  for (let i = 1; i < latestEnd.length; i++) latestEnd[i] = Math.max(latestEnd[i]!, latestEnd[i - 1]!);
  return { events, start: Float64Array.from(events, ({ date }) => date.span.start), end, latestEnd };
}

/** The first position in a rising list whose value is at least `value`; its length if there is none. */
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

/** Positions `[from, to)` that hold every event of the span; long events make it hold others too. */
export function positionsWithin(
  { start, latestEnd }: Pick<TimeIndex, 'start' | 'latestEnd'>,
  span: TimeSpan,
): [from: number, to: number] {
  return [lowerBound(latestEnd, span.start + 1), lowerBound(start, span.end)];
}

/** The events that share a moment with the span, in the order of their starts. */
export function eventsWithin(index: TimeIndex, span: TimeSpan): TimelineEvent[] {
  const [from, to] = positionsWithin(index, span);
  const inside = Math.min(to, Math.max(from, lowerBound(index.start, span.start)));
  const reachingIn = index.events.slice(from, inside).filter((_, i) => index.end[from + i]! > span.start);
  return reachingIn.concat(index.events.slice(inside, to));
}
