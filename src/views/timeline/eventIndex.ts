import type { TimelineEvent } from '../../model/event.ts';
import type { FoldedTime } from '../../model/folds.ts';
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
  const within = (lanes: readonly Lane[], rows: readonly (number | undefined)[]): EventIndex => {
    const row = Uint8Array.from(rows, (position) => position ?? 0);
    return { ...index, row, lanes, rows: lanes.length, vocabulary };
  };
  if (kept.length > 0) {
    const rows = rowsIn(kept, events, vocabulary);
    if (!rows.includes(undefined)) return within(kept, rows);
  }
  const lanes = usedLanes(events, vocabulary);
  return within(lanes, rowsIn(lanes, events, vocabulary));
}

/** Events of one track alone have no need of its lane: their kinds tell more. */
const isOneTrack = (events: readonly TimelineEvent[]) =>
  events.every(({ track }) => track === events[0]?.track);

function usedLanes(events: readonly TimelineEvent[], vocabulary: Vocabulary): readonly Lane[] {
  const byKind = isOneTrack(events);
  const used = new Set(events.map((event) => laneKey(byKind ? kindLane(event) : laneOf(vocabulary, event))));
  return lanesOf(vocabulary).filter((lane) => used.has(laneKey(lane)));
}

/** The row of each event; undefined for one that has none in these lanes. */
function rowsIn(lanes: readonly Lane[], events: readonly TimelineEvent[], vocabulary: Vocabulary) {
  const rows = new Map(lanes.map((lane, row) => [laneKey(lane), row]));
  const byKind = isOneTrack(events);
  return events.map((event) => {
    const row = rows.get(laneKey(laneOf(vocabulary, event)));
    return row ?? (byKind ? rows.get(laneKey(kindLane(event))) : undefined);
  });
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
