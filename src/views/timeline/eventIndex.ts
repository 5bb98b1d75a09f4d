import type { TimeIndex } from '../../model/timeIndex.ts';
import { LANES, type LaneId, laneOf } from './laneOf.ts';

/** The events by time, and the lane of each. */
export interface EventIndex extends TimeIndex {
  /** Position in `lanes`. */
  readonly lane: Uint8Array;
  readonly lanes: readonly LaneId[];
}

export function makeEventIndex(index: TimeIndex): EventIndex {
  const { events } = index;
  const used = new Set(events.map(laneOf));
  const lanes = LANES.filter((lane) => used.has(lane));
  return {
    ...index,
    lane: Uint8Array.from(events, (event) => lanes.indexOf(laneOf(event))),
    lanes,
  };
}
