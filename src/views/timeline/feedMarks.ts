import { DAY, type TimeSpan } from '../../model/time.ts';
import { positionsWithin, type TimeIndex } from '../../model/timeIndex.ts';
import type { EventIndex } from './eventIndex.ts';
import { layOutTimelineMarks, SPACING, type TimelineMark } from './layOutTimelineMarks.ts';

/** More than this vis-timeline cannot draw in a frame. */
const BUDGET = 250;
const MOST_BARS = 80;
/** Shorter than this, in pixels, a bar hides behind its mark. */
const LEAST_BAR = 14;
/** Windows of overscan on each side; less where there is much to draw. */
const OVERSCAN = { usual: 1, dense: 0.5 };
/** A count of three digits needs more room than a mark. */
const WIDE_SPACING = 36;

/** What vis-timeline has been given, and for which stretch and scale. */
export interface Feed {
  readonly span: TimeSpan;
  readonly msPerPixel: number;
  /** Pixels that two marks of a lane stand apart at least. */
  readonly spacing: number;
  readonly marks: readonly TimelineMark[];
  /** Positions of events with a length that shows at this scale. */
  readonly bars: readonly number[];
}

export interface FeedScale {
  readonly window: TimeSpan;
  /** Pixels that the window is wide, where the type has its usual size. */
  readonly width: number;
  readonly compact: boolean;
}

/** The marks of the window and as much again on each side, few enough to be drawn at once. */
export function feedMarks(index: EventIndex, scale: FeedScale, pinned: ReadonlySet<number>): Feed {
  const { window, width, compact } = scale;
  const msPerPixel = (window.end - window.start) / width;
  let spacing = SPACING;
  let span = widen(window, OVERSCAN.usual);
  let marks = layOutTimelineMarks(index, { span, msPerPixel, compact, spacing }, pinned);
  for (let tries = 0; isTooMuch(marks, spacing) && tries < 4; tries++) {
    const density = marks.length / (span.end - span.start);
    span = widen(window, OVERSCAN.dense);
    const expected = density * (span.end - span.start);
    spacing = nextStep(Math.max(WIDE_SPACING, spacing * Math.max(1, expected / BUDGET)));
    marks = layOutTimelineMarks(index, { span, msPerPixel, compact, spacing }, pinned);
  }
  const bars = compact ? [] : visibleBars(index, span, msPerPixel, marks);
  return { span, msPerPixel, spacing, marks, bars };
}

/** Spacings go in steps, so that the counts stay the same from one feed to the next. */
const nextStep = (spacing: number) =>
  WIDE_SPACING * 1.25 ** Math.ceil(Math.log(spacing / WIDE_SPACING) / Math.log(1.25));

const isTooMuch = (marks: readonly TimelineMark[], spacing: number) =>
  marks.length > BUDGET || (spacing < WIDE_SPACING && marks.some(({ count }) => count > 99));

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
    const length = index.end[i]! - index.start[i]!;
    if (length <= DAY || length / msPerPixel < LEAST_BAR || index.end[i]! <= span.start) continue;
    if (alone.has(i) || index.start[i]! < span.start) bars.push(i);
  }
  return bars;
}

/**
 * Whether the marks stay where they are when an event is emphasised, or no longer is: it is out of what was fed, or
 * its own mark, with nothing near enough in its lane to be counted together with it.
 */
export function standsAlone(
  { span, msPerPixel, spacing, marks }: Feed,
  index: TimeIndex,
  position: number,
): boolean {
  if (index.start[position]! >= span.end || index.end[position]! <= span.start) return true;
  const own = marks.find(({ count, first }) => count === 1 && first === position);
  if (!own) return false;
  const isNear = ({ lane, at }: TimelineMark) =>
    lane === own.lane && Math.abs(at - own.at) < spacing * msPerPixel;
  return !marks.some((mark) => mark !== own && isNear(mark));
}

/** Whether the window has left what was fed, so that marks would be missing. */
export const hasLeft = ({ span }: Feed, window: TimeSpan): boolean =>
  window.start < span.start || window.end > span.end;

/** Whether the window is zoomed otherwise than when the marks were laid out. */
export function isRescaled({ msPerPixel }: Feed, { window, width }: FeedScale): boolean {
  const now = (window.end - window.start) / width;
  return Math.abs(now / msPerPixel - 1) > 0.002;
}
