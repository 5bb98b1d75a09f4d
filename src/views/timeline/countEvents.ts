import type { TimeIndex } from '../../model/timeIndex.ts';
import type { FoldedScale } from './foldedScale.ts';

/** The number of events that begin in each of `bins` equal parts of the drawing. */
export function countEvents(
  { start }: Pick<TimeIndex, 'start'>,
  scale: FoldedScale,
  bins: number,
): Uint32Array {
  const counts = new Uint32Array(bins);
  let i = 0;
  for (const { from, to, left, right } of scale.segments) {
    const slope = ((right - left) / (to - from)) * bins;
    for (; i < start.length && start[i]! < to; i++) {
      const bin = Math.floor(left * bins + (start[i]! - from) * slope);
      counts[Math.max(0, Math.min(bins - 1, bin))]! += 1;
    }
  }
  return counts;
}
