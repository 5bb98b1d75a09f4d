import { itemAt } from '../../model/lists.ts';
import { lowerBound } from '../../model/timeIndex.ts';
import type { EventIndex } from './eventIndex.ts';
import type { EventsDrawn } from './layOutTimelineMarks.ts';

/** Events of an index by their positions, ascending. */
export interface Subset {
  readonly positions: readonly number[];
  readonly index: Pick<EventIndex, 'row'>;
}

/** Whether a mark or bar has no event of the subset. The selected event never recedes; it is never part of a count. */
export function recedes(
  { count, first, last, row }: EventsDrawn,
  { positions, index }: Subset,
  selected: number | undefined,
): boolean {
  if (count === 1 && first === selected) return false;
  for (let rank = lowerBound(positions, first); rank < positions.length; rank++) {
    const position = itemAt(positions, rank);
    if (position > last) return true;
    if (index.row[position] === row && position !== selected) return false;
  }
  return true;
}
