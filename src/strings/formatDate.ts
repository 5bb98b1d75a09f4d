import { startOfYear } from '../model/calendar.ts';
import { DAY, type EventDate, type Instant, type TimeSpan, type ZonedTime } from '../model/time.ts';
import type { Strings } from './strings.ts';
import { type DateFields, type Form, writeDate } from './writeDate.ts';

/** "2022", "43 BCE". */
export const formatYear = (year: number, strings: Strings): string =>
  writeDate(startOfYear(year), 'y', strings);

/** Which fields of an EDTF date are known: without its "XX", "~", season and the like. */
const knownFields = (edtf: string): DateFields =>
  /\d-\d\d-\d/.test(edtf) ? 'dmy' : /\d-[01]/.test(edtf) ? 'my' : 'y';

/** A decade or a century: "190X", "19XX". */
const HAS_UNKNOWN_YEAR = /\dX/;

/** "1900-21" is spring 1900. */
const SEASON = /\d{4}-2[1-4]$/;

/** Which fields to write of an interval's start: not those that its end repeats. */
function startFields(first: string, last: string): DateFields {
  const known = knownFields(first);
  const isRepeated = (part: string) => last.startsWith(first.slice(0, part.length));
  if (known === 'y' || !isRepeated('1900-')) return known;
  if (known === 'my') return 'm';
  return isRepeated('1900-05-') ? 'd' : 'dm';
}

/** The words with the doubt that the EDTF date expresses: "about May 1992". */
function withDoubt(edtf: string, words: string, { date }: Strings): string {
  const said = /[~%]/.test(edtf) ? date.about(words) : words;
  return /[?%]/.test(edtf) ? date.perhaps(said) : said;
}

/**
 * A date in words: "14 September 2022", "27 February – 1 March 1988", "about May 1992". Each end of an interval is as
 * exact as it is known: "6 May 1900 – about 1901". Always in UTC, whatever the reader's time zone.
 */
export function formatDate({ edtf, span }: EventDate, strings: Strings, form: Form = 'long'): string {
  const [first = '', last] = edtf.split('/');
  const { between, within, season } = strings.date;
  const write = (end: string, at: Instant, fields = knownFields(end)) =>
    withDoubt(end, writeDate(at, fields, strings, form), strings);
  const lastDay = span.end - DAY;
  if (last !== undefined)
    return between(write(first, span.start, startFields(first, last)), write(last, lastDay));
  const words = write(first, span.start);
  if (HAS_UNKNOWN_YEAR.test(first)) return within(words, write(first, lastDay));
  return SEASON.test(first) ? season(Number(first.slice(-1)), words) : words;
}

/** The days of a window, both included: "1 July 2020 – 31 December 2023". */
export function formatSpan({ start, end }: TimeSpan, strings: Strings, form: Form = 'long'): string {
  if (end - start <= DAY) return formatDay(start, strings, form);
  return strings.date.between(formatDay(start, strings, form), formatDay(end - 1, strings, form));
}

/** An instant in UTC: "14 September 2022". */
export const formatDay = (ms: Instant, strings: Strings, form: Form = 'long'): string =>
  writeDate(ms, 'dmy', strings, form);

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** Local time and UTC: "20:00, UTC+4 · 16:00 UTC". The UTC day is added if it differs. */
export function formatTime({ at, offsetMinutes }: ZonedTime, strings: Strings): string {
  const local = at + offsetMinutes * 60_000;
  const sameDay = Math.floor(local / DAY) === Math.floor(at / DAY);
  const clock = (ms: Instant) => writeDate(ms, 't', strings);
  const words = strings.date.clock(clock(local), strings.date.zone(offset(offsetMinutes)), clock(at));
  return sameDay ? words : strings.date.onDay(words, writeDate(at, 'dm', strings));
}

/** The time of an event, with its local day if that is not the first day of the event. */
export function formatEventTime(
  { date, time }: { date: EventDate; time?: ZonedTime },
  strings: Strings,
): string | undefined {
  if (!time) return undefined;
  const local = time.at + time.offsetMinutes * 60_000;
  const onFirstDay = local >= date.span.start && local < date.span.start + DAY;
  const words = formatTime(time, strings);
  return onFirstDay ? words : strings.date.onDay(words, writeDate(local, 'dm', strings));
}

/** For `<time datetime>`: the day, month or year of the start. HTML has none for decades and for years before 1. */
export const datetimeOf = ({ edtf }: EventDate): string | undefined =>
  /^(?!0000)\d{4}(-[01]\d(-\d\d)?)?/.exec(edtf)?.[0];

/** A plain year, month or day in words: "13 Sep 2022", "Sep 2022", "2022"; other EDTF strings are unchanged. */
export function formatPlainDate(edtf: string, strings: Strings): string {
  const at = /^\d{4}(-\d\d){0,2}$/.test(edtf) ? Date.parse(edtf) : Number.NaN;
  return Number.isNaN(at) ? edtf : writeDate(at, knownFields(edtf), strings, 'short');
}
