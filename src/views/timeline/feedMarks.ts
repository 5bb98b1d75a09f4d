import { DAY, overlaps, type TimeSpan } from '../../model/time.ts';
import { positionsWithin, spanAt, type TimeIndex } from '../../model/timeIndex.ts';
import type { EventIndex } from './eventIndex.ts';
import { layOutTimelineMarks, SPACING, type TimelineMark } from './layOutTimelineMarks.ts';

/** The maximum number of items that vis-timeline can draw in one animation frame. */
const BUDGET = 250;
const MOST_BARS = 80;
/** Shorter bars, in pixels, would be hidden by their mark. */
const LEAST_BAR = 14;
/** Overscan on each side, in lengths of the window; less if there are many marks. */
const OVERSCAN = { usual: 1, dense: 0.5 };
/** The least spacing from which marks with counts of two and of three digits do not overlap. */
const FOR_DIGITS = { two: 28, three: 35 };

/** What vis-timeline has been given, for which span and scale. */
export interface Feed {
  readonly span: TimeSpan;
  readonly msPerPixel: number;
  /** The minimum distance of two marks in a row, in pixels. */
  readonly spacing: number;
  readonly marks: readonly TimelineMark[];
  /** Positions of events that are long enough to show a bar at this scale. */
  readonly bars: readonly number[];
}

export interface FeedScale {
  readonly window: TimeSpan;
  /** The width of the window, in pixels at the usual font size. */
  readonly width: number;
}

/** The marks of the window and of the overscan, few enough to be drawn at once. */
export function feedMarks(index: EventIndex, scale: FeedScale, pinned: ReadonlySet<number>): Feed {
  const { window, width } = scale;
  const msPerPixel = (window.end - window.start) / width;
  let spacing = SPACING;
  let span = widen(window, OVERSCAN.usual);
  let marks = layOutTimelineMarks(index, { span, msPerPixel, spacing }, pinned);
  for (let tries = 0; isTooMuch(marks, spacing) && tries < 4; tries++) {
    const density = marks.length / (span.end - span.start);
    span = widen(window, OVERSCAN.dense);
    const expected = density * (span.end - span.start);
    spacing = nextStep(Math.max(leastSpacing(marks), spacing * Math.max(1, expected / BUDGET)));
    marks = layOutTimelineMarks(index, { span, msPerPixel, spacing }, pinned);
  }
  const bars = visibleBars(index, span, msPerPixel, marks);
  return { span, msPerPixel, spacing, marks, bars };
}

/** Spacings have discrete steps, so that counts stay the same from one feed to the next. */
const nextStep = (spacing: number) =>
  FOR_DIGITS.two * 1.25 ** Math.ceil(Math.log(spacing / FOR_DIGITS.two) / Math.log(1.25) - 1e-9);

const isTooMuch = (marks: readonly TimelineMark[], spacing: number) =>
  marks.length > BUDGET || spacing < leastSpacing(marks);

function leastSpacing(marks: readonly TimelineMark[]): number {
  const most = marks.reduce((most, { count }) => Math.max(most, count), 0);
  if (most > 99) return FOR_DIGITS.three;
  return most > 9 ? FOR_DIGITS.two : SPACING;
}

const widen = ({ start, end }: TimeSpan, windows: number): TimeSpan => ({
  start: start - (end - start) * windows,
  end: end + (end - start) * windows,
});

function visibleBars(
  index: EventIndex,
  span: TimeSpan,
  msPerPixel: number,
  marks: readonly TimelineMark[],
): number[] {
  const most = Math.min(MOST_BARS, BUDGET - marks.length);
  const alone = new Set(marks.filter(({ count }) => count === 1).map(({ first }) => first));
  const bars: number[] = [];
  const [from, to] = positionsWithin(index, span);
  for (let i = from; i < to && bars.length < most; i++) {
    const { start, end } = spanAt(index, i);
    if (end - start <= DAY || (end - start) / msPerPixel < LEAST_BAR || end <= span.start) continue;
    if (alone.has(i) || start < span.start) bars.push(i);
  }
  return bars;
}

/**
 * Whether highlighting an event leaves the layout unchanged: the event is outside the feed, or has its own mark and no
 * other mark of its row is near enough to be merged with it.
 */
export function standsAlone(
  { span, msPerPixel, spacing, marks }: Feed,
  index: TimeIndex,
  position: number,
): boolean {
  if (!overlaps(spanAt(index, position), span)) return true;
  const own = marks.find(({ count, first }) => count === 1 && first === position);
  if (!own) return false;
  const isNear = ({ row, at }: TimelineMark) =>
    row === own.row && Math.abs(at - own.at) < spacing * msPerPixel;
  return !marks.some((mark) => mark !== own && isNear(mark));
}

/** Whether the window has left the feed, so that marks would be missing. */
export const hasLeft = ({ span }: Feed, window: TimeSpan): boolean =>
  window.start < span.start || window.end > span.end;

/** Whether the scale differs from the one the marks were laid out for. */
export function isRescaled({ msPerPixel }: Feed, { window, width }: FeedScale): boolean {
  const now = (window.end - window.start) / width;
  return Math.abs(now / msPerPixel - 1) > 0.002;
}
