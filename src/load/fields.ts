import * as z from 'zod/mini';

// Otherwise zod tries `new Function`, which our Content-Security-Policy reports as a violation.
z.config({ jitless: true });

/** Years before 0 have a sign and six digits. */
const ISO_DAY = /^(\d{4}|-\d{6})-\d{2}-\d{2}$/;
const HOURS = '([01]\\d|2[0-3]):[0-5]\\d';
const RFC3339 = new RegExp(`^\\d{4}-\\d{2}-\\d{2}T${HOURS}(:[0-5]\\d)?(Z|[+-]${HOURS})$`);

/** Fields that several records share. */
export const id = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'an id of letters, digits, ".", "_", "-"'));
export const text = z.string().check(z.minLength(1, 'some text'));
/** EDTF level 0–1. Only checked to be text here; `Linker` parses it. */
export const edtf = text;
/** Rejects 31 February: some engines parse it as 3 March, others not at all. */
function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
export const calendarDay = z.string().check(
  z.regex(ISO_DAY, 'a day as YYYY-MM-DD'),
  z.refine((day) => !ISO_DAY.test(day) || exists(day), 'a day that exists'),
);
/** First and last day, both included. */
export const days = z
  .tuple([calendarDay, calendarDay], 'a first and a last day as [2020-01-01, 2020-12-31]')
  .check(
    z.refine(
      ([first, last]) => Date.parse(first) <= Date.parse(last),
      'a first day and a last one that is not before it',
    ),
  );
export const zoned = z.string().check(
  z.regex(RFC3339, 'a time with zone as 2022-09-14T20:00:00+04:00'),
  z.refine((time) => !RFC3339.test(time) || exists(time.slice(0, 10)), 'a time on a day that exists'),
);
export const webAddress = z.string().check(z.regex(/^https?:\/\/\S+$/, 'an http(s) address'));
/** The parameters of an address of this app, so that it leads nowhere else. */
export const addressQuery = z
  .string()
  .check(
    z.regex(/^[a-z]+=[^\s&#?]+(?:&[a-z]+=[^\s&#?]+)*$/, 'parameters of an address as "from=2020&to=2021"'),
  );
export const list = <T extends z.core.SomeType>(item: T) => z._default(z.array(item), []);
