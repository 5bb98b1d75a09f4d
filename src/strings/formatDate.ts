import { yearOf } from '../model/calendar.ts';
import { itemAt } from '../model/lists.ts';
import { DAY, type EventDate, type Instant, type TimeSpan, type ZonedTime } from '../model/time.ts';
import { strings } from './strings.ts';

type Form = 'long' | 'short';

const dayName = (ms: Instant, form: Form) => `${new Date(ms).getUTCDate()} ${monthName(ms, form)}`;

function monthName(ms: Instant, form: Form) {
  const names = form === 'long' ? strings.months : strings.shortMonths;
  return itemAt(names, new Date(ms).getUTCMonth());
}

/** "2022", "43 BCE". */
export const formatYear = (year: number): string =>
  year > 0 ? String(year) : strings.date.beforeCommonEra(1 - year);

const year = (ms: Instant) => formatYear(yearOf(ms));

function ends({ span, precision }: EventDate, form: Form): [string, string] {
  const { start } = span;
  const last = span.end - DAY;
  if (precision === 'year') return [year(start), year(last)];
  const name = precision === 'month' ? monthName : dayName;
  const sameYear = year(start) === year(last);
  const sameMonth = sameYear && monthName(start, form) === monthName(last, form);
  const end = `${name(last, form)} ${year(last)}`;
  if (sameMonth && precision === 'day') return [String(new Date(start).getUTCDate()), end];
  return [sameYear ? name(start, form) : `${name(start, form)} ${year(start)}`, end];
}

/** Whether the date is a single day, month or year, not an interval. */
const isSingle = (date: EventDate) => !date.edtf.includes('/');

/**
 * A date in words: "14 September 2022", "27 February – 1 March 1988", "about May 1992". Always in UTC, whatever the
 * reader's time zone.
 */
export function formatDate(date: EventDate, form: Form = 'long'): string {
  const [start, end] = ends(date, form);
  const words = isSingle(date) ? end : strings.date.between(start, end);
  if (date.approximate) return strings.date.about(words);
  return date.uncertain ? strings.date.perhaps(words) : words;
}

/** The days of a window, both included: "1 July 2020 – 31 December 2023". */
export function formatSpan({ start, end }: TimeSpan, form: Form = 'long'): string {
  const name = (ms: Instant) => `${dayName(ms, form)} ${year(ms)}`;
  return strings.date.between(name(start), name(end - 1));
}

/** An instant in UTC: "14 September 2022". */
export const formatDay = (ms: Instant, form: Form = 'long') => `${dayName(ms, form)} ${year(ms)}`;

const clock = (ms: Instant) => new Date(ms).toISOString().slice(11, 16);

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** Local time and UTC: "20:00, UTC+4 · 16:00 UTC". The UTC day is added if it differs. */
export function formatTime({ at, offsetMinutes }: ZonedTime): string {
  const local = at + offsetMinutes * 60_000;
  const sameDay = Math.floor(local / DAY) === Math.floor(at / DAY);
  const words = strings.date.clock(clock(local), strings.date.zone(offset(offsetMinutes)), clock(at));
  return sameDay ? words : strings.date.onDay(words, dayName(at, 'long'));
}

/** The time of an event, with its local day if that is not the first day of the event. */
export function formatEventTime({ date, time }: { date: EventDate; time?: ZonedTime }): string | undefined {
  if (!time) return undefined;
  const local = time.at + time.offsetMinutes * 60_000;
  const onFirstDay = local >= date.span.start && local < date.span.start + DAY;
  return onFirstDay ? formatTime(time) : strings.date.onDay(formatTime(time), dayName(local, 'long'));
}

/** For `<time datetime>`: the day, month or year of the start. */
export const datetimeOf = (date: EventDate): string => date.edtf.replace(/\/.*/, '').replace(/[~?%]/g, '');

/** A plain year, month or day in words: "13 Sep 2022", "Sep 2022", "2022"; other EDTF strings are unchanged. */
export function formatPlainDate(edtf: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf) ?? [];
  if (!year) return edtf;
  const words = [day && String(Number(day)), month && strings.shortMonths[Number(month) - 1], year];
  return words.filter(Boolean).join(' ');
}
