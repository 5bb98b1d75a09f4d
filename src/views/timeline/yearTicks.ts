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
/** The letters of a year, with the room beside it; the length of a fold is written with a word. */
const LETTERS = { year: 5, fold: 6 };

/** How much wider than a year of four digits a label is: "43 BCE", or a fold. */
const relativeWidth = ({ text, folded }: YearTick) =>
  Math.max(1, (text.length + (folded ? LETTERS.fold : 1)) / LETTERS.year);

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
  const add = (tick: YearTick) => {
    const half = (spacing * relativeWidth(tick)) / 2;
    const isInside = tick.share >= half && tick.share <= 1 - half;
    const isFree = ticks.every(
      (other) => Math.abs(other.share - tick.share) >= half + (spacing * relativeWidth(other)) / 2,
    );
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
