import { isoDay } from '../model/calendar.ts';
import { DAY, type EventDate, type TimeSpan, type ZonedTime } from '../model/time.ts';

const MINUTE = 60_000;

/** First and last day of a span, both included. */
export const daysOf = ({ start, end }: TimeSpan): [string, string] => [isoDay(start), isoDay(end - DAY)];

/** RFC 3339 with the local offset: "2022-09-14T20:00:00+04:00". */
export function isoTime({ at, offsetMinutes }: ZonedTime): string {
  const local = new Date(at + offsetMinutes * MINUTE).toISOString().slice(0, 19);
  const size = Math.abs(offsetMinutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A parsed EDTF date in the form of the format `araxes/1`. */
export function whenOf({ span, precision, approximate, uncertain }: EventDate) {
  const [first, last] = daysOf(span);
  return { first, last, precision, approximate, uncertain };
}
