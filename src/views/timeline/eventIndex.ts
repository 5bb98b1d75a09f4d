import type { TimelineEvent } from '../../model/event.ts';
import type { FoldedTime } from '../../model/folds.ts';
import type { TimeIndex } from '../../model/timeIndex.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { type Lane, laneKey, laneOf, lanesOf } from './laneOf.ts';

/** The events by time as they are drawn, with the lane of each. Its times are folded. */
export interface EventIndex extends TimeIndex {
  /** The row of each event, counted from the top. */
  readonly row: Uint8Array;
  readonly lanes: readonly Lane[];
  /** If there are fewer rows than lanes, the last row has the events of all lanes that do not fit. */
  readonly rows: number;
  readonly vocabulary: Vocabulary;
}

export function makeEventIndex(index: TimeIndex, vocabulary: Vocabulary): EventIndex {
  const { events } = index;
  // Events of one track alone have no need of its lane: their kinds tell more.
  const isOneTrack = events.every(({ track }) => track === events[0]?.track);
  const laneFor = (event: TimelineEvent): Lane =>
    isOneTrack ? { of: 'kind', id: event.kind } : laneOf(vocabulary, event);
  const keys = events.map((event) => laneKey(laneFor(event)));
  const used = new Set(keys);
  const lanes = lanesOf(vocabulary).filter((lane) => used.has(laneKey(lane)));
  const positions = new Map(lanes.map((lane, position) => [laneKey(lane), position]));
  return {
    ...index,
    row: Uint8Array.from(keys, (key) => positions.get(key) ?? 0),
    lanes,
    rows: lanes.length,
    vocabulary,
  };
}

/** The same events in at most so many rows. */
export const inRows = (index: EventIndex, rows: number): EventIndex =>
  rows >= index.rows ? index : { ...index, row: index.row.map((row) => Math.min(row, rows - 1)), rows };

/** The same events in folded time. */
export function inFoldedTime(index: EventIndex, time: FoldedTime): EventIndex {
  if (time.folds.length === 0) return index;
  const fold = (times: Float64Array) => times.map((at) => time.toFolded(at));
  return { ...index, start: fold(index.start), end: fold(index.end), latestEnd: fold(index.latestEnd) };
}

/** Whether a row has the events of several lanes. */
export const isShared = ({ rows, lanes }: EventIndex, row: number): boolean =>
  rows < lanes.length && row === rows - 1;
