import { itemAt } from '../../model/lists.ts';
import { DAY, type TimeSpan } from '../../model/time.ts';
import type { EventIndex } from './eventIndex.ts';
import type { TimelineMark } from './layOutTimelineMarks.ts';

/** What pressing a mark does: selects an event, or zooms in to split a count. */
export type Opening =
  | { readonly kind: 'zoom'; readonly window: TimeSpan }
  | { readonly kind: 'select'; readonly position: number };

/** For events of one day, which no zoom can split, each press selects the next one. */
export function openMark(
  { count, first, last, row }: TimelineMark,
  index: EventIndex,
  window: TimeSpan,
  selected: number | undefined,
): Opening {
  if (count === 1) return { kind: 'select', position: first };
  const from = itemAt(index.start, first);
  const to = itemAt(index.start, last);
  const pad = Math.max((to - from) * 0.25, DAY);
  const closer = { start: from - pad, end: to + pad };
  const comesCloser = closer.end - closer.start < (window.end - window.start) * 0.8;
  if (to > from && comesCloser) return { kind: 'zoom', window: closer };
  const isMember = (position: number) => index.row[position] === row;
  const after = selected !== undefined && selected >= first && selected < last ? selected + 1 : first;
  for (let position = after; position <= last; position++) {
    if (isMember(position) && position !== selected) return { kind: 'select', position };
  }
  return { kind: 'select', position: first };
}
