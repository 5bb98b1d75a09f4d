import { itemAt } from '../../model/lists.ts';
import { lowerBound, type TimeIndex } from '../../model/timeIndex.ts';
import type { FoldedScale } from './foldedScale.ts';

/** The number of events that begin in each of `bins` equal parts of the drawing. */
export function countEvents(
  { start }: Pick<TimeIndex, 'start'>,
  scale: FoldedScale,
  bins: number,
): Uint32Array {
  const counts = new Uint32Array(bins);
  let next = 0;
  for (const { from, to, left, right } of scale.segments) {
    const slope = ((right - left) / (to - from)) * bins;
    const first = next;
    next = Math.max(first, lowerBound(start, to));
    for (const time of start.subarray(first, next)) {
      const bin = Math.max(0, Math.min(bins - 1, Math.floor(left * bins + (time - from) * slope)));
      counts[bin] = itemAt(counts, bin) + 1;
    }
  }
  return counts;
}
