import { itemAt } from '../../model/lists.ts';
import { DAY, type Instant, type TimeSpan } from '../../model/time.ts';

const YEAR = 365.25 * DAY;
/** Longer empty spans are folded. */
const LONGEST_GAP = 3 * YEAR;
/** The width of a fold, as a share of the drawing. */
const FOLD_SHARE = 0.03;

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
  const pieces = cut(spans, limits);
  const folds = pieces.filter(({ folded }) => folded).length;
  const open = pieces.reduce((sum, { from, to, folded }) => sum + (folded ? 0 : to - from), 0);
  const foldShare = open > 0 ? FOLD_SHARE : 1 / Math.max(folds, 1);
  let left = 0;
  const segments = pieces.map((piece) => {
    const share = piece.folded ? foldShare : ((piece.to - piece.from) / open) * (1 - folds * FOLD_SHARE);
    const right = left + share;
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

/** Splits the limits into spans with events and long empty ones, with a margin of half a year. */
function cut(spans: Iterable<TimeSpan>, limits: TimeSpan) {
  const air = YEAR / 2;
  const pieces: { from: Instant; to: Instant; folded: boolean }[] = [];
  let from = limits.start;
  let busyUntil = limits.start;
  const fold = (until: Instant, airBefore: Instant, airAfter: Instant) => {
    if (until - busyUntil <= LONGEST_GAP) return;
    const start = busyUntil + airBefore;
    if (start > from) pieces.push({ from, to: start, folded: false });
    pieces.push({ from: start, to: until - airAfter, folded: true });
    from = until - airAfter;
  };
  let isFirst = true;
  for (const { start, end } of spans) {
    fold(start, isFirst ? 0 : air, air);
    busyUntil = Math.max(busyUntil, end);
    isFirst = false;
  }
  fold(limits.end, isFirst ? 0 : air, 0);
  if (from < limits.end) pieces.push({ from, to: limits.end, folded: false });
  return pieces;
}
