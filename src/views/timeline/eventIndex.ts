import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { TimeSpan } from '../../model/time.ts';
import { LANES, type LaneId, laneOf } from './laneOf.ts';

/** Events in the order of their starts, in columns, so that a window is found without looking at all of them. */
export interface EventIndex {
  readonly events: readonly TimelineEvent[];
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The latest end of this event and all before it: never falls, so it can be searched too. */
  readonly latestEnd: Float64Array;
  /** Position in `lanes`. */
  readonly lane: Uint8Array;
  readonly lanes: readonly LaneId[];
  readonly position: ReadonlyMap<EventId, number>;
}

const byStart = (a: TimelineEvent, b: TimelineEvent) => a.date.span.start - b.date.span.start;

export function makeEventIndex(given: readonly TimelineEvent[]): EventIndex {
  const events = given.toSorted(byStart);
  const used = new Set(events.map(laneOf));
  const lanes = LANES.filter((lane) => used.has(lane));
  const latestEnd = Float64Array.from(events, ({ date }) => date.span.end);
  for (let i = 1; i < latestEnd.length; i++) latestEnd[i] = Math.max(latestEnd[i]!, latestEnd[i - 1]!);
  return {
    events,
    start: Float64Array.from(events, ({ date }) => date.span.start),
    end: Float64Array.from(events, ({ date }) => date.span.end),
    latestEnd,
    lane: Uint8Array.from(events, (event) => lanes.indexOf(laneOf(event))),
    lanes,
    position: new Map(events.map(({ id }, index) => [id, index])),
  };
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
  { start, latestEnd }: EventIndex,
  span: TimeSpan,
): [from: number, to: number] {
  return [lowerBound(latestEnd, span.start + 1), lowerBound(start, span.end)];
}
