import { itemAt } from '../../model/lists.ts';
import { DAY, type TimeSpan } from '../../model/time.ts';
import type { EventIndex } from './eventIndex.ts';
import type { TimelineMark } from './layOutTimelineMarks.ts';

/** What pressing a mark does: selects an event, zooms in to split a count, or lists the events of a count. */
export type Opening =
  | { readonly kind: 'zoom'; readonly window: TimeSpan }
  | { readonly kind: 'select'; readonly position: number }
  | { readonly kind: 'list'; readonly positions: readonly number[] };

/** A count that no zoom can split, as that of several events of one day, opens to a list. */
export function openMark(
  { count, first, last, row }: TimelineMark,
  index: EventIndex,
  window: TimeSpan,
): Opening {
  if (count === 1) return { kind: 'select', position: first };
  const from = itemAt(index.start, first);
  const to = itemAt(index.start, last);
  const pad = Math.max((to - from) * 0.25, DAY);
  const closer = { start: from - pad, end: to + pad };
  const comesCloser = closer.end - closer.start < (window.end - window.start) * 0.8;
  if (to > from && comesCloser) return { kind: 'zoom', window: closer };
  const between = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return { kind: 'list', positions: between.filter((position) => index.row[position] === row) };
}
