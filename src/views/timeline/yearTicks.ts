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
/** The length of a fold is written in more letters than a year: so much farther from others is its label. */
const LONGER = 1.3;

/** The folds, and as many years as fit, at least `spacing` apart (a share of the width). */
export function yearTicks(
  scale: FoldedScale,
  limits: TimeSpan,
  spacing: number,
  strings: Strings,
): YearTick[] {
  const ticks: YearTick[] = [];
  const add = (tick: YearTick) => {
    const isInside = tick.share >= spacing / 2 && tick.share <= 1 - spacing / 2;
    const isFree = ticks.every(({ share, folded }) => {
      const least = folded || tick.folded ? spacing * LONGER : spacing;
      return Math.abs(share - tick.share) >= least;
    });
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
