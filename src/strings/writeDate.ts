import { yearOf } from '../model/calendar.ts';
import type { Instant } from '../model/time.ts';
import type { Strings } from './strings.ts';

export type MonthNames = readonly (readonly string[])[];

/** How dates are written in a language: as `Intl` writes them there, but for the words given here. */
export interface DateWords {
  /** For `Intl`: the order of day, month and year, the names of months. */
  readonly locale: string;
  readonly shortMonths?: readonly string[];
  /** Of years before the common era. */
  readonly era?: string;
  /** For the search, which knows the English months: the names of each month, January first. */
  readonly searchedMonths?: MonthNames;
}

/** What is written of a moment: d the day, m the month, y the year, t the time of day. */
export type DateFields = 'd' | 'm' | 'y' | 'dm' | 'my' | 'dmy' | 't';

/** Whether months are abbreviated. */
export type Form = 'long' | 'short';

/** A moment in UTC as `Intl` writes it in the language: "14 September 2022", "Sep 2022", "20:00". */
export function writeDate(at: Instant, fields: DateFields, { dates }: Strings, form: Form = 'long'): string {
  const isBefore = yearOf(at) < 1 && fields.includes('y');
  const format = formatOf(dates, fields, form, isBefore);
  const isOwn = isBefore || (form === 'short' && dates.shortMonths !== undefined);
  if (!isOwn) return format.format(at);
  return format
    .formatToParts(at)
    .map(({ type, value }) => ownWord(type, at, form, dates) ?? value)
    .join('');
}

function ownWord(type: string, at: Instant, form: Form, { shortMonths, era }: DateWords) {
  if (type === 'era') return era;
  return type === 'month' && form === 'short' ? shortMonths?.[new Date(at).getUTCMonth()] : undefined;
}

/** `Intl` takes its time to make a format: each language has its own. */
const kept = new WeakMap<DateWords, Map<string, Intl.DateTimeFormat>>();

function formatOf(dates: DateWords, fields: DateFields, form: Form, withEra: boolean): Intl.DateTimeFormat {
  const formats = kept.get(dates) ?? new Map<string, Intl.DateTimeFormat>();
  kept.set(dates, formats);
  const key = `${fields} ${form} ${withEra}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(dates.locale, optionsOf(fields, form, withEra));
  formats.set(key, format);
  return format;
}

const optionsOf = (fields: DateFields, form: Form, withEra: boolean): Intl.DateTimeFormatOptions => ({
  timeZone: 'UTC',
  calendar: 'gregory',
  ...(fields.includes('d') && { day: 'numeric' }),
  ...(fields.includes('m') && { month: form }),
  ...(fields.includes('y') && { year: 'numeric' }),
  ...(withEra && { era: 'short' }),
  ...(fields === 't' && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
});
