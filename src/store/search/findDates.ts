import { DAY, type TimeSpan } from '../../model/time.ts';
import type { MonthNames } from '../../strings/writeDate.ts';
import { weakMemoize } from '../memoize.ts';

/** A day, month, year or longer span that a plain text names, and where. */
export interface NamedDate {
  readonly start: number;
  readonly end: number;
  readonly span: TimeSpan;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const YEAR = '(?<year>[12]\\d{3})';
const GAP = '(?: +|-)';
const DAY_OF = '(?<day>\\d{1,2})';
const NUMBER = '(?<month>\\d{1,2})';
const ORDINAL = '(?:st|nd|rd|th)?';

/** The ways to write a date, longer ones first; months have their English names and those given. */
const formsOf = weakMemoize((months: MonthNames): RegExp[] => {
  const names = months.flat().sort((a, b) => b.length - a.length);
  const MONTH = `(?<name>${[...names, ENGLISH_MONTH].join('|')})(?![\\p{L}\\p{N}_])\\.?`;
  return [
    `${DAY_OF}${ORDINAL}(?: +of)?${GAP}${MONTH},?${GAP}${YEAR}`,
    `${MONTH} +${DAY_OF}${ORDINAL},? +${YEAR}`,
    `${MONTH},?(?: +of)?${GAP}${YEAR}`,
    `${YEAR}(?<part>[-./])${NUMBER}\\k<part>${DAY_OF}`,
    `${YEAR}[-./]${NUMBER}`,
    `${DAY_OF}(?<part>[-./])${NUMBER}\\k<part>${YEAR}`,
    // Month first, as in the United States: only matches if the other order is impossible.
    `${NUMBER}\\/${DAY_OF}\\/${YEAR}`,
    `${NUMBER}[-./]${YEAR}`,
    '(?<decade>[12]\\d{2})0s',
    YEAR,
  ].map((form) => new RegExp(form, 'iuy'));
});
const NO_MONTHS: MonthNames = [];

const STARTS = /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-'./,])[\p{L}\p{N}]/gu;
/** Not followed by a character that would make it another word. */
const ENDS = /(?![\p{L}\p{N}]|[-'/.,][\p{L}\p{N}])/uy;
const TO = / *[-/] */y;
const SHORT_YEAR = /\d{2}/y;

/** The dates that a text clearly names: "1992", "May 1994", "27 September 2020", "2020-09", "1988-1994". */
export function findDates(text: string, months: MonthNames = NO_MONTHS): NamedDate[] {
  const dates: NamedDate[] = [];
  for (const { index } of text.matchAll(STARTS)) {
    if (index < (dates.at(-1)?.end ?? 0)) continue;
    const date = rangeAt(text, index, months) ?? dateAt(text, index, true, months);
    if (date) dates.push(date);
  }
  return dates;
}

function dateAt(text: string, start: number, isLast: boolean, months: MonthNames): NamedDate | undefined {
  for (const form of formsOf(months)) {
    const found = matchAt(form, text, start);
    if (!found) continue;
    const end = start + found[0].length;
    const span = spanOf(found.groups ?? {}, months);
    if (span && (!isLast || matchAt(ENDS, text, end))) return { start, end, span };
  }
  return undefined;
}

function rangeAt(text: string, start: number, months: MonthNames): NamedDate | undefined {
  const from = dateAt(text, start, false, months);
  const to = from && matchAt(TO, text, from.end);
  if (!to) return undefined;
  const at = from.end + to[0].length;
  const until = dateAt(text, at, true, months) ?? shortYearAt(text, at, from);
  if (!until || until.span.start <= from.span.start) return undefined;
  return { start, end: until.end, span: { start: from.span.start, end: until.span.end } };
}

/** The end of "1988-94". */
function shortYearAt(text: string, start: number, { span }: NamedDate): NamedDate | undefined {
  const found = matchAt(SHORT_YEAR, text, start);
  const isYear = span.end - span.start > 364 * DAY;
  if (!found || !isYear || !matchAt(ENDS, text, start + 2)) return undefined;
  const century = Math.floor(new Date(span.start).getUTCFullYear() / 100);
  return { start, end: start + 2, span: monthsFrom(century * 100 + Number(found[0]), 0, 12) };
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function spanOf(
  { year, decade, name, month, day }: Record<string, string | undefined>,
  months: MonthNames,
): TimeSpan | undefined {
  if (decade) return monthsFrom(Number(decade) * 10, 0, 120);
  const number = name ? monthOf(name.toLowerCase(), months) : Number(month) - 1;
  if (!name && !month) return monthsFrom(Number(year), 0, 12);
  if (number < 0 || number > 11) return undefined;
  const whole = monthsFrom(Number(year), number, 1);
  if (!day) return whole;
  const start = whole.start + (Number(day) - 1) * DAY;
  return start >= whole.start && start < whole.end ? { start, end: start + DAY } : undefined;
}

/** From 0. */
function monthOf(name: string, months: MonthNames): number {
  const known = months.findIndex((names) => names.some((it) => it.toLowerCase() === name));
  return known < 0 ? MONTHS.indexOf(name.slice(0, 3)) : known;
}

const monthsFrom = (year: number, month: number, count: number): TimeSpan => ({
  start: Date.UTC(year, month),
  end: Date.UTC(year, month + count),
});
