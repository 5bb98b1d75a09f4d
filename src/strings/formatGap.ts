import { DAY, type EventDate, type Instant } from '../model/time.ts';
import type { Strings } from './strings.ts';

/** Whole calendar months between two days, in UTC. */
function monthsBetween(from: Instant, to: Instant): number {
  const [a, b] = [new Date(from), new Date(to)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return b.getUTCDate() < a.getUTCDate() ? months - 1 : months;
}

function formatLength(from: Instant, to: Instant, words: Strings['names']['gap']): string {
  const months = monthsBetween(from, to);
  if (months < 2) return words.days(Math.round((to - from) / DAY));
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years > 0 && words.years(years), rest > 0 && words.months(rest)].filter(Boolean).join(' ');
}

const isExact = ({ precision, approximate, uncertain }: EventDate) =>
  precision === 'day' && !approximate && !uncertain;

/**
 * The time between the starts of two dates, in words: "11 days later", "3 years 2 months before"; with "about" unless
 * both are exact to the day.
 */
export function formatGap(from: EventDate, to: EventDate, { names: { gap: words } }: Strings): string {
  const [a, b] = [from.span.start, to.span.start];
  if (a === b) return isExact(from) && isExact(to) ? words.sameDay : words.sameTime;
  const span = formatLength(Math.min(a, b), Math.max(a, b), words);
  const said = isExact(from) && isExact(to) ? span : words.about(span);
  return b > a ? words.later(said) : words.before(said);
}
