import type { TimelineEvent } from '../../model/event.ts';
import type { KindId, Vocabulary } from '../../model/vocabulary.ts';

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

export interface KindCount {
  readonly kind: KindId;
  readonly count: number;
}

/** How many events there are of each kind, in the order of the vocabulary. */
export function countKinds(events: readonly TimelineEvent[], kinds: Vocabulary['kinds']): KindCount[] {
  const counts = new Map<KindId, number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const order = [...kinds.keys()];
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** One kind’s part of a ring: a dash of its outline, in pixels along it, clockwise from the top. */
export interface RingSegment {
  readonly kind: KindId;
  readonly begin: number;
  readonly length: number;
}

export interface Ring {
  /** Of the line’s middle, in pixels. */
  readonly radius: number;
  /** The length of the whole outline, in pixels. */
  readonly outline: number;
  readonly segments: readonly RingSegment[];
}

/** The ring of a group of `total` events, whose segments are their kinds. */
export function layOutRing(counts: readonly KindCount[], total: number): Ring {
  const radius = (ringSize(total) - RING_WIDTH) / 2 - 1;
  const outline = 2 * Math.PI * radius;
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const gap = counts.length > 1 ? GAP : 0;
  let begin = 0;
  const segments = counts.map(({ kind, count }) => {
    const share = (count / all) * outline;
    const segment = { kind, begin, length: Math.max(share - gap, 0.6) };
    begin += share;
    return segment;
  });
  return { radius, outline, segments };
}
