import { itemAt } from '../../model/lists.ts';
import type { TimeSpan } from '../../model/time.ts';
import { positionsWithin } from '../../model/timeIndex.ts';
import type { EventIndex } from './eventIndex.ts';

/** The minimum distance of two marks in a row, in pixels at the usual font size: the width of a touch target. */
export const SPACING = 24;
/** A shorter text says nothing, in pixels. */
export const LEAST_LABEL = 60;
/** From the time of a mark to its text, in pixels. */
export const BESIDE = 12;
const MOST_LABEL = 260;
/** How far a pinned mark pushes a count beside it. */
const CLEARANCE = 22;

/** The events that a mark or bar stands for: those of a row between two positions in the index. */
export interface EventsDrawn {
  readonly row: number;
  readonly count: number;
  /** Positions of the first and the last. */
  readonly first: number;
  readonly last: number;
}

/** One event, or the count of several that would overlap. */
export interface TimelineMark extends EventsDrawn {
  readonly key: string;
  /** Its time, in UTC milliseconds. */
  readonly at: number;
  /** Free pixels for a label beside it; 0 for none. */
  readonly room: number;
}

export interface LayoutScale {
  /** The span to lay out. */
  readonly span: TimeSpan;
  readonly msPerPixel: number;
  readonly spacing: number;
}

type Draft = { -readonly [Key in keyof TimelineMark]: TimelineMark[Key] } & { cell: number; pinned: boolean };

/**
 * The marks of a span. Events closer than `spacing` become one mark with a count. Cells of fixed width, counted from
 * 1970, keep the counts the same while the window moves.
 */
export function layOutTimelineMarks(
  index: EventIndex,
  scale: LayoutScale,
  pinned: ReadonlySet<number>,
): TimelineMark[] {
  const { span, msPerPixel, spacing } = scale;
  const [from, to] = positionsWithin(index, span);
  const rows: Draft[][] = [];
  for (let i = from; i < to; i++) {
    const start = itemAt(index.start, i);
    if (start < span.start && !pinned.has(i)) continue;
    const row = itemAt(index.row, i);
    rows[row] ??= [];
    place(rows[row], i, row, start, Math.floor(start / msPerPixel / spacing), pinned.has(i));
  }
  const width = spacing * msPerPixel;
  return rows.flatMap((row) =>
    giveRoom(makeWay(joinClose(centre(row, index, width), width), msPerPixel), msPerPixel).map(
      ({ cell, pinned, ...mark }) =>
        mark.count === 1 ? { ...mark, key: itemAt(index.events, mark.first).id } : mark,
    ),
  );
}

function place(marks: Draft[], i: number, row: number, at: number, cell: number, pinned: boolean) {
  const open = pinned ? undefined : marks.findLast((mark) => !mark.pinned);
  if (open?.cell === cell) {
    open.count += 1;
    open.last = i;
  } else {
    marks.push({
      key: `count ${row} ${cell}`,
      row,
      at,
      count: 1,
      first: i,
      last: i,
      room: 0,
      cell,
      pinned,
    });
  }
}

/** A count is in the middle of its cell, unless all its events are at the same time. */
function centre(marks: Draft[], { start }: EventIndex, width: number): Draft[] {
  for (const mark of marks) {
    if (start[mark.first] !== start[mark.last]) mark.at = (mark.cell + 0.5) * width;
  }
  return marks;
}

function joinClose(marks: Draft[], width: number): Draft[] {
  const joined: Draft[] = [];
  let before: Draft | undefined;
  for (const mark of marks) {
    if (!mark.pinned && before && mark.at - before.at < width * 0.98) {
      before.count += mark.count;
      before.last = mark.last;
    } else {
      joined.push(mark);
      if (!mark.pinned) before = mark;
    }
  }
  return joined;
}

/** Moves counts that a pinned mark would cover; marks of single events stay where they are. */
function makeWay(marks: Draft[], msPerPixel: number): Draft[] {
  const clearance = CLEARANCE * msPerPixel;
  for (const pin of marks.filter(({ pinned }) => pinned)) {
    for (const mark of marks) {
      const away = mark.at - pin.at;
      const least = mark.count > 1 ? clearance : clearance / 2;
      if (mark.pinned || Math.abs(away) >= least) continue;
      mark.at = pin.at + (away < 0 ? -least : least);
    }
  }
  return marks.sort((a, b) => a.at - b.at);
}

function giveRoom(marks: Draft[], msPerPixel: number): Draft[] {
  for (const [i, mark] of marks.entries()) {
    if (mark.count > 1) continue;
    const next = marks[i + 1];
    const free = next ? (next.at - mark.at) / msPerPixel - SPACING - 4 : MOST_LABEL;
    if (free >= LEAST_LABEL) mark.room = Math.min(Math.floor(free), MOST_LABEL);
  }
  return marks;
}
