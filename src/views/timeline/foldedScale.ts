import { findFolds, foldShare } from '../../model/folds.ts';
import { itemAt } from '../../model/lists.ts';
import type { Instant, TimeSpan } from '../../model/time.ts';

interface Segment {
  readonly from: Instant;
  readonly to: Instant;
  /** Its start and end in the drawing, 0 to 1. */
  readonly left: number;
  readonly right: number;
  readonly folded: boolean;
}

/** A monotonic mapping between time and position, with long empty spans folded. */
export interface FoldedScale {
  readonly segments: readonly Segment[];
  /** From 0 at the start to 1 at the end; continues beyond both. */
  toShare(time: Instant): number;
  toTime(share: number): Instant;
}

/**
 * A scale for the whole of `limits`.
 *
 * @param spans of the events, in order of their starts
 */
export function foldedScale(spans: Iterable<TimeSpan>, limits: TimeSpan): FoldedScale {
  const folds = findFolds(spans, limits);
  const pieces = cut(folds, limits);
  const open = pieces.reduce((sum, { from, to, folded }) => sum + (folded ? 0 : to - from), 0);
  const share = open > 0 ? foldShare(folds) : 1 / Math.max(folds.length, 1);
  let left = 0;
  const segments = pieces.map((piece) => {
    const width = piece.folded ? share : ((piece.to - piece.from) / open) * (1 - folds.length * share);
    const right = left + width;
    const segment = { ...piece, left, right };
    left = right;
    return segment;
  });
  const first = itemAt(segments, 0);
  const last = itemAt(segments, segments.length - 1);
  return {
    segments,
    toShare(time) {
      const segment = time < limits.start ? first : (segments.find(({ to }) => time < to) ?? last);
      const { from, to, left, right } = segment;
      return left + ((time - from) / (to - from)) * (right - left);
    },
    toTime(share) {
      const segment = share < 0 ? first : (segments.find(({ right }) => share < right) ?? last);
      const { from, to, left, right } = segment;
      return from + ((share - left) / (right - left)) * (to - from);
    },
  };
}

/** Splits the limits into the folds and the spans between them. */
function cut(folds: readonly TimeSpan[], limits: TimeSpan) {
  const pieces: { from: Instant; to: Instant; folded: boolean }[] = [];
  let from = limits.start;
  for (const { start, end } of folds) {
    if (start > from) pieces.push({ from, to: start, folded: false });
    pieces.push({ from: start, to: end, folded: true });
    from = end;
  }
  if (from < limits.end || pieces.length === 0) pieces.push({ from, to: limits.end, folded: false });
  return pieces;
}
