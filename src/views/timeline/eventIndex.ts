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

/** @param kept lanes that are kept, if all events have one among them; else only lanes with events are drawn */
export function makeEventIndex(
  index: TimeIndex,
  vocabulary: Vocabulary,
  kept: readonly Lane[] = [],
): EventIndex {
  const { events } = index;
  const rows = rowsIn(kept, events, vocabulary);
  if (rows) return { ...index, row: rows, lanes: kept, rows: kept.length, vocabulary };
  // Events of one track alone have no need of its lane: their kinds tell more.
  const isOneTrack = events.every(({ track }) => track === events[0]?.track);
  const laneFor = (event: TimelineEvent): Lane =>
    isOneTrack ? { of: 'kind', id: event.kind } : laneOf(vocabulary, event);
  const used = new Set(events.map((event) => laneKey(laneFor(event))));
  const lanes = lanesOf(vocabulary).filter((lane) => used.has(laneKey(lane)));
  const positions = positionsOf(lanes);
  const row = Uint8Array.from(events, (event) => positions.get(laneKey(laneFor(event))) ?? 0);
  return { ...index, row, lanes, rows: lanes.length, vocabulary };
}

const positionsOf = (lanes: readonly Lane[]) =>
  new Map(lanes.map((lane, position) => [laneKey(lane), position]));

/** The row of each event in these lanes, that of its track before that of its kind; undefined if one has none. */
function rowsIn(
  lanes: readonly Lane[],
  events: readonly TimelineEvent[],
  vocabulary: Vocabulary,
): Uint8Array | undefined {
  if (lanes.length === 0) return undefined;
  const positions = positionsOf(lanes);
  const row = new Uint8Array(events.length);
  for (const [at, event] of events.entries()) {
    const position =
      positions.get(laneKey(laneOf(vocabulary, event))) ??
      positions.get(laneKey({ of: 'kind', id: event.kind }));
    if (position === undefined) return undefined;
    row[at] = position;
  }
  return row;
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
