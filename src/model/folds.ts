import { itemAt } from './lists.ts';
import { DAY, type Instant, type TimeSpan } from './time.ts';

const YEAR = 365.25 * DAY;
/** Longer empty spans are folded. */
const LONGEST_GAP = 3 * YEAR;
/** Empty time that stays unfolded beside each event. */
const AIR = YEAR / 2;
/** The usual width of a fold, as a share of the drawing. */
const FOLD_SHARE = 0.03;
/** The largest share of a drawing that all folds together may take. */
const MOST_FOLDED = 0.5;

/**
 * The long empty spans of a chronology, in order.
 *
 * @param spans of the events, in order of their starts
 */
export function findFolds(spans: Iterable<TimeSpan>, limits: TimeSpan): readonly TimeSpan[] {
  const folds: TimeSpan[] = [];
  let busyUntil = limits.start;
  let isFirst = true;
  const fold = (until: Instant, airBefore: number, airAfter: number) => {
    if (until - busyUntil > LONGEST_GAP) folds.push({ start: busyUntil + airBefore, end: until - airAfter });
  };
  for (const { start, end } of spans) {
    fold(start, isFirst ? 0 : AIR, AIR);
    busyUntil = Math.max(busyUntil, end);
    isFirst = false;
  }
  fold(limits.end, isFirst ? 0 : AIR, 0);
  return folds;
}

/** The share of a drawing that each fold takes; less if there are many. */
export const foldShare = (folds: readonly TimeSpan[]): number =>
  Math.min(FOLD_SHARE, MOST_FOLDED / Math.max(folds.length, 1));

/** How much of a span is not folded, in ms, and how many folds it contains; a part of a fold counts as a part. */
function partsOf({ start, end }: TimeSpan, folds: readonly TimeSpan[]): { open: number; folded: number } {
  let open = end - start;
  let folded = 0;
  for (const fold of folds) {
    const inside = Math.min(end, fold.end) - Math.max(start, fold.start);
    if (inside <= 0) continue;
    open -= inside;
    folded += inside / (fold.end - fold.start);
  }
  return { open, folded };
}

/** The length of a window as it is drawn, in ms of unfolded time. */
export function drawnLength(window: TimeSpan, folds: readonly TimeSpan[]): number {
  const { open, folded } = partsOf(window, folds);
  return open / (1 - folded * foldShare(folds));
}

/**
 * Time with its folds shortened: a continuous, rising function of time. Unfolded time keeps its length.
 */
export class FoldedTime {
  /** The length of each fold, in ms. */
  readonly foldLength: number;
  readonly folds: readonly TimeSpan[];
  /** The fold's start and end in folded time. */
  readonly #folded: readonly TimeSpan[];
  /** Added to the times before the first fold. */
  readonly #shift: number;

  /**
   * @param length of the window as it is drawn, in ms: each fold is a share of it
   * @param anchor a time that keeps its value, unless it is folded
   */
  constructor(folds: readonly TimeSpan[], length: number, anchor: Instant) {
    this.folds = folds;
    this.foldLength = length * foldShare(folds);
    const before = folds.filter(({ end }) => end <= anchor);
    this.#shift = before.reduce((sum, { start, end }) => sum + (end - start - this.foldLength), 0);
    let removed = 0;
    this.#folded = folds.map(({ start, end }) => {
      const from = start - removed + this.#shift;
      removed += end - start - this.foldLength;
      return { start: from, end: from + this.foldLength };
    });
  }

  toFolded(time: Instant): number {
    return convert(time, this.folds, this.#folded, this.#shift);
  }

  toTime(folded: number): Instant {
    return convert(folded, this.#folded, this.folds, -this.#shift);
  }

  spanToFolded = ({ start, end }: TimeSpan): TimeSpan => ({
    start: this.toFolded(start),
    end: this.toFolded(end),
  });

  spanToTime = ({ start, end }: TimeSpan): TimeSpan => ({ start: this.toTime(start), end: this.toTime(end) });
}

/** Converts between two scales that have the same folds; `shift` applies before the first. */
function convert(value: number, from: readonly TimeSpan[], to: readonly TimeSpan[], shift: number): number {
  let at = shift;
  for (const [i, fold] of from.entries()) {
    if (value <= fold.start) break;
    const other = itemAt(to, i);
    if (value < fold.end) {
      const share = (value - fold.start) / (fold.end - fold.start);
      return other.start + share * (other.end - other.start);
    }
    at = other.end - fold.end;
  }
  return value + at;
}

/** Folded time for a window: its folds have the width that they have in the density strip. */
export const foldedTimeFor = (window: TimeSpan, folds: readonly TimeSpan[]): FoldedTime =>
  new FoldedTime(folds, drawnLength(window, folds), (window.start + window.end) / 2);

/** The window moved by a share of its drawn length, within the limits. */
export function shiftWindow(
  window: TimeSpan,
  share: number,
  limits: TimeSpan,
  folds: readonly TimeSpan[],
): TimeSpan {
  const time = foldedTimeFor(window, folds);
  const { start, end } = time.spanToFolded(window);
  const by = (end - start) * share;
  return clampDrawn({ start: start + by, end: end + by }, time, union(limits, window));
}

/** The window with its drawn length changed by a factor; `about` keeps its place in the drawing. */
export function scaleWindow(
  window: TimeSpan,
  factor: number,
  about: Instant,
  limits: TimeSpan,
  folds: readonly TimeSpan[],
): TimeSpan {
  const now = foldedTimeFor(window, folds);
  const before = now.spanToFolded(window);
  const share = (now.toFolded(about) - before.start) / (before.end - before.start);
  const most = drawnLength(limits, folds);
  const length = Math.min(Math.max((before.end - before.start) * factor, DAY), most);
  const time = new FoldedTime(folds, length, about);
  const at = time.toFolded(about);
  return clampDrawn(
    { start: at - share * length, end: at + (1 - share) * length },
    time,
    union(limits, window),
  );
}

/** A window that goes beyond the limits may stay there, so that no step moves it the wrong way. */
const union = (a: TimeSpan, b: TimeSpan): TimeSpan => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

function clampDrawn({ start, end }: TimeSpan, time: FoldedTime, limits: TimeSpan): TimeSpan {
  const [least, most] = [time.toFolded(limits.start), time.toFolded(limits.end)];
  const length = Math.min(end - start, most - least);
  const from = Math.min(Math.max(start, least), most - length);
  return time.spanToTime({ start: from, end: from + length });
}

/** A window that lies in a fold is widened to the time beside it: there is nothing to be seen within. */
export function leaveFold(window: TimeSpan, folds: readonly TimeSpan[]): TimeSpan {
  if (partsOf(window, folds).open > Math.min(AIR / 2, (window.end - window.start) / 100)) return window;
  const within = folds.filter(({ start, end }) => start < window.end && end > window.start);
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return window;
  return {
    start: Math.min(window.start, first.start - AIR / 2),
    end: Math.max(window.end, last.end + AIR / 2),
  };
}
