import type { FoldedTime } from '../../model/folds.ts';
import { itemAt } from '../../model/lists.ts';
import type { TimeIndex } from '../../model/timeIndex.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { kindLane, type Lane, laneKey, laneOf, lanesOf } from './laneOf.ts';

/** The events by time as they are drawn, with the lane of each. Its times are folded. */
export interface EventIndex extends TimeIndex {
  /** The row of each event, counted from the top. */
  readonly row: Uint8Array;
  readonly lanes: readonly Lane[];
  /** If there are fewer rows than lanes, the last row has the events of all lanes that do not fit. */
  readonly rows: number;
  readonly vocabulary: Vocabulary;
}

/** @param kept lanes that are kept, if all events have one among them; else only lanes with events are drawn */
export function makeEventIndex(
  index: TimeIndex,
  vocabulary: Vocabulary,
  kept: readonly Lane[] = [],
): EventIndex {
  const { events } = index;
  const own = events.map((event) => laneKey(laneOf(vocabulary, event)));
  // Events of one track alone have no need of its lane: their kinds tell more.
  const isOneTrack = events.every(({ track }) => track === events[0]?.track);
  const keys = isOneTrack ? events.map((event) => laneKey(kindLane(event))) : own;
  const rowsIn = (lanes: readonly Lane[]) => {
    const rows = new Map(lanes.map((lane, row) => [laneKey(lane), row]));
    return own.map((key, at) => rows.get(key) ?? rows.get(itemAt(keys, at)));
  };
  const within = (lanes: readonly Lane[], rows: readonly (number | undefined)[]): EventIndex => {
    const row = Uint8Array.from(rows, (position) => position ?? 0);
    return { ...index, row, lanes, rows: lanes.length, vocabulary };
  };
  if (kept.length > 0) {
    const rows = rowsIn(kept);
    if (!rows.includes(undefined)) return within(kept, rows);
  }
  const used = new Set(keys);
  const lanes = lanesOf(vocabulary).filter((lane) => used.has(laneKey(lane)));
  return within(lanes, rowsIn(lanes));
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
