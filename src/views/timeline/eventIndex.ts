import type { TimeIndex } from '../../model/timeIndex.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { type Lane, laneKey, laneOf, lanesOf } from './laneOf.ts';

/** The events by time, with the lane of each. */
export interface EventIndex extends TimeIndex {
  /** Position in `lanes`. */
  readonly lane: Uint8Array;
  readonly lanes: readonly Lane[];
  readonly vocabulary: Vocabulary;
}

export function makeEventIndex(index: TimeIndex, vocabulary: Vocabulary): EventIndex {
  const { events } = index;
  const keys = events.map((event) => laneKey(laneOf(vocabulary, event)));
  const used = new Set(keys);
  const lanes = lanesOf(vocabulary).filter((lane) => used.has(laneKey(lane)));
  const positions = new Map(lanes.map((lane, position) => [laneKey(lane), position]));
  return {
    ...index,
    lane: Uint8Array.from(keys, (key) => positions.get(key) ?? 0),
    lanes,
    vocabulary,
  };
}
