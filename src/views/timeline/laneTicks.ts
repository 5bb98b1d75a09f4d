import { utcDay, utcTickInterval } from 'd3-time';
import type { FoldedTime } from '../../model/folds.ts';
import { DAY, type Instant, type TimeSpan } from '../../model/time.ts';
import { formatYear } from '../../strings/formatDate.ts';
import type { Strings } from '../../strings/strings.ts';
import { type DateFields, writeDate } from '../../strings/writeDate.ts';

const YEAR = 365.25 * DAY;
/** The usual distance of two ticks, in pixels at the usual font size. */
const TICK = 72;
/** The room of a label of a tick, and of the length of a fold, which is written around its middle. */
const TICK_TEXT = 30;
const FOLD_TEXT = 56;
/** The room of a letter or digit of a label, and of the padding before it, for labels at the end of the window. */
const LETTER = 7;
const TEXT_PADDING = 4;

type Unit = 'year' | 'month' | 'day';

/** A line across the lanes with its label. */
export interface LaneTick {
  /** Its place in the window, 0 to 1. */
  readonly share: number;
  readonly text: string;
  /** Whether a longer unit begins here as well: a year at a tick of months. */
  readonly isMajor: boolean;
  /** The label of the second row, for a tick where a longer unit begins. */
  readonly major: string | undefined;
}

/** A fold in the window, whole or in part. */
export interface LaneFold {
  readonly start: number;
  readonly end: number;
  /** Its whole length in years, rounded; undefined where something else is written. */
  readonly years: number | undefined;
}

export interface LaneTicks {
  readonly ticks: readonly LaneTick[];
  readonly folds: readonly LaneFold[];
  /** The longer unit in which the window begins, for the second row; undefined if a tick says it. */
  readonly first: string | undefined;
}

/** A part of the last row of labels, in pixels from the start of the window (at the usual font size). */
export interface RowPart {
  readonly start: number;
  readonly end: number;
}

/**
 * The lines and labels of a window that is drawn `width` pixels wide (at the usual font size).
 *
 * @param rows one row of labels, which also name the year at its first month; or two, of which the second does
 * @param covered where the date of the cursor lies over the last row
 */
export function laneTicks(
  window: TimeSpan,
  time: FoldedTime,
  width: number,
  rows: 1 | 2,
  strings: Strings,
  covered?: RowPart,
): LaneTicks {
  const drawn = time.spanToFolded(window);
  const length = drawn.end - drawn.start;
  const share = (at: Instant) => (time.toFolded(at) - drawn.start) / length;
  const interval = intervalFor(length, width);
  const unit = unitOf(interval(new Date(0)), interval.offset(interval(new Date(0)), 1));
  const folds = leaveOutCrowded(
    time.folds
      .filter(({ start, end }) => start < window.end && end > window.start)
      .map(({ start, end }) => ({
        start: Math.max(0, share(start)),
        end: Math.min(1, share(end)),
        years: Math.round((end - start) / YEAR),
      })),
    width,
  );
  const least = TICK_TEXT / width;
  const isByFold = (place: number) =>
    folds.some(({ start, end }) => {
      const over = Math.max(0, (FOLD_TEXT / width - (end - start)) / 2);
      return place > start - least - over && place < end + least / 3 + over;
    });
  const ticks: TimedTick[] = [];
  for (const open of openSpans(window, time.folds)) {
    for (const date of interval.range(new Date(open.start), new Date(open.end))) {
      const at = date.getTime();
      const place = share(at);
      const before = ticks.at(-1)?.share ?? Number.NEGATIVE_INFINITY;
      if (isByFold(place) || place - before < least) continue;
      const isMajor = unit !== 'year' && startsLonger(date, unit);
      ticks.push({
        at,
        share: place,
        text: textOf(at, unit, rows === 1 && isMajor, strings),
        isMajor,
        major: isMajor && rows === 2 ? majorText(at, unit, strings) : undefined,
      });
    }
  }
  if (rows === 1) nameFirst(ticks, unit, strings);
  leaveOutCut(ticks, width);
  const begins = unit === 'year' || rows === 1 ? undefined : majorText(window.start, unit, strings);
  const firstMajor = ticks.find(({ major }) => major !== undefined);
  const first = firstMajor && firstMajor.share < 70 / width ? undefined : begins;
  return covered ? leaveOutCovered({ ticks, folds, first }, width, rows, covered) : { ticks, folds, first };
}

interface TimedTick extends LaneTick {
  readonly at: Instant;
}

/** Never less than a day: the events are drawn where their day begins, whatever their hour. */
function intervalFor(length: number, width: number) {
  const interval = utcTickInterval(new Date(0), new Date(length), Math.max(1, width / TICK));
  const isShorter = !interval || interval.offset(new Date(0), 1).getTime() < DAY;
  return isShorter ? utcDay : interval;
}

/** Lengths that would be written over each other: only those of the longer folds stay. */
function leaveOutCrowded(
  folds: readonly (LaneFold & { readonly years: number })[],
  width: number,
): LaneFold[] {
  const kept: LaneFold[] = [];
  const middleOf = ({ start, end }: LaneFold) => ((start + end) / 2) * width;
  for (const fold of folds.toSorted((a, b) => b.years - a.years)) {
    if (kept.every((other) => Math.abs(middleOf(fold) - middleOf(other)) >= FOLD_TEXT)) kept.push(fold);
  }
  return folds.map((fold) => (kept.includes(fold) ? fold : { ...fold, years: undefined }));
}

/** The end of the window would cut these labels; their lines stay. */
function leaveOutCut(ticks: TimedTick[], width: number) {
  const fits = (text: string, share: number) => share * width + TEXT_PADDING + text.length * LETTER <= width;
  for (const [index, tick] of ticks.entries()) {
    const { share, text, major } = tick;
    ticks[index] = {
      ...tick,
      text: fits(text, share) ? text : '',
      major: major !== undefined && fits(major, share) ? major : undefined,
    };
  }
}

/** Half a label looks out from under the date of the cursor, and reads as another one. */
function leaveOutCovered(
  { ticks, folds, first }: LaneTicks,
  width: number,
  rows: 1 | 2,
  covered: RowPart,
): LaneTicks {
  const isSeen = (text: string, at: number) =>
    at >= covered.end || at + TEXT_PADDING + text.length * LETTER <= covered.start;
  return {
    ticks: ticks.map((tick) => {
      const { share, text, major } = tick;
      const at = share * width;
      if (rows === 1) return isSeen(text, at) ? tick : { ...tick, text: '' };
      return major === undefined || isSeen(major, at) ? tick : { ...tick, major: undefined };
    }),
    folds: folds.map((fold) => {
      const middle = ((fold.start + fold.end) / 2) * width;
      const isCovered =
        rows === 1 && middle + FOLD_TEXT / 2 > covered.start && middle - FOLD_TEXT / 2 < covered.end;
      return isCovered ? { ...fold, years: undefined } : fold;
    }),
    first: first === undefined || isSeen(first, 0) ? first : undefined,
  };
}

/** Where no tick of the one row names the month or year, the first does: "12 Sep", 13, 14. */
function nameFirst(ticks: TimedTick[], unit: Unit, strings: Strings) {
  const [first] = ticks;
  if (!first || ticks.some(({ isMajor }) => isMajor) || unit === 'year') return;
  ticks[0] = { ...first, text: writeDate(first.at, unit === 'day' ? 'dm' : 'my', strings, 'short') };
}

/** The parts of a window between the folds. */
function openSpans({ start, end }: TimeSpan, folds: readonly TimeSpan[]): TimeSpan[] {
  const spans: TimeSpan[] = [];
  let from = start;
  for (const fold of folds) {
    if (fold.end <= from) continue;
    if (fold.start >= end) break;
    if (fold.start > from) spans.push({ start: from, end: fold.start });
    from = fold.end;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}

function unitOf(from: Date, to: Date): Unit {
  const length = to.getTime() - from.getTime();
  if (length >= 365 * DAY) return 'year';
  return length >= 28 * DAY ? 'month' : 'day';
}

const startsLonger = (date: Date, unit: Unit): boolean =>
  unit === 'month' ? date.getUTCMonth() === 0 : date.getUTCDate() === 1;

const FIELDS: Readonly<Record<Exclude<Unit, 'year'>, DateFields>> = { month: 'm', day: 'd' };

function textOf(at: Instant, unit: Unit, namesLonger: boolean, strings: Strings): string {
  const date = new Date(at);
  if (unit === 'year' || (namesLonger && date.getUTCMonth() === 0 && date.getUTCDate() === 1))
    return formatYear(date.getUTCFullYear(), strings);
  if (namesLonger) return writeDate(at, 'm', strings, 'short');
  return writeDate(at, FIELDS[unit], strings, 'short');
}

function majorText(at: Instant, unit: Unit, strings: Strings): string {
  if (unit === 'month') return formatYear(new Date(at).getUTCFullYear(), strings);
  return writeDate(at, 'my', strings);
}
