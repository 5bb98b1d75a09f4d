import { startOfYear, yearOf } from '../../model/calendar.ts';
import type { TimeSpan } from '../../model/time.ts';
import { formatYear } from '../../strings/formatDate.ts';
import type { Strings } from '../../strings/strings.ts';
import type { FoldedScale } from './foldedScale.ts';

/** A label under the density strip: a year at its start, or the number of folded years. */
export interface YearTick {
  readonly share: number;
  readonly text: string;
  readonly folded: boolean;
}

const YEAR = 365.25 * 86_400_000;
/** A year of four digits, and the gap beside it, in letters. */
const YEAR_LETTERS = 5;

/** How much wider than a year of four digits a label is, such as "43 BCE" or "63 years". */
function relativeWidth({ text, folded }: YearTick, { timeline }: Strings): number {
  const words = folded ? timeline.yearsFolded(text) : text;
  return Math.max(1, (words.length + 1) / YEAR_LETTERS);
}

/**
 * The folds, and as many years as fit.
 *
 * @param spacing the room of a year of four digits, as a share of the width
 */
export function yearTicks(
  scale: FoldedScale,
  limits: TimeSpan,
  spacing: number,
  strings: Strings,
): YearTick[] {
  const ticks: YearTick[] = [];
  const halfOf = (tick: YearTick) => (spacing * relativeWidth(tick, strings)) / 2;
  const add = (tick: YearTick) => {
    const half = halfOf(tick);
    const isInside = tick.share >= half && tick.share <= 1 - half;
    const isFree = ticks.every((other) => Math.abs(other.share - tick.share) >= half + halfOf(other));
    if (isInside && isFree) ticks.push(tick);
  };
  for (const { from, to, left, right, folded } of scale.segments) {
    const isInner = folded && from > limits.start && to < limits.end;
    if (isInner) add({ share: (left + right) / 2, text: String(Math.round((to - from) / YEAR)), folded });
  }
  for (const { from, to, folded } of scale.segments) {
    if (folded) continue;
    for (let year = yearOf(from) + 1; startOfYear(year) <= to; year++) {
      add({ share: scale.toShare(startOfYear(year)), text: formatYear(year, strings), folded });
    }
  }
  return ticks;
}
