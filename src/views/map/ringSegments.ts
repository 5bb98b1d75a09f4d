/** The diameter of the smallest ring, what it grows by when the count doubles, and the largest, in pixels. */
const SMALLEST = 24;
const GROWTH = 2.6;
const LARGEST = 36;
/** The width of the coloured ring, and of the gap between two kinds, in pixels. */
export const RING_WIDTH = 4;
const GAP = 1.2;

/** The diameter of a ring that stands for so many events, in pixels. */
export const ringSize = (count: number): number =>
  Math.round(Math.min(LARGEST, SMALLEST + GROWTH * Math.log2(Math.max(1, count / 2))));

/** A kind's part of a ring: a circle of which only a dash is drawn. */
export interface RingSegment {
  readonly radius: number;
  /** The length of the whole ring. */
  readonly length: number;
  readonly dash: number;
  readonly offset: number;
}

/** The segments of a ring for `total` events, clockwise from where the circle begins; one for each of the counts. */
export function ringSegments(counts: readonly number[], total: number): RingSegment[] {
  const radius = (ringSize(total) - RING_WIDTH) / 2 - 1;
  const length = 2 * Math.PI * radius;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const gap = counts.length > 1 ? GAP : 0;
  let before = 0;
  return counts.map((count) => {
    const share = (count / all) * length;
    const segment = { radius, length, dash: Math.max(share - gap, 0.6), offset: -before };
    before += share;
    return segment;
  });
}
