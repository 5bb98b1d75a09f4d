import { isoDay } from '../model/calendar.ts';
import type { Dataset } from '../model/dataset.ts';
import { overlaps, type TimeSpan } from '../model/time.ts';
import { cropToLimits, MARGIN } from './actions.ts';
import type { ParameterParser } from './parameterParser.ts';
import { selectWholeSpan } from './selectors.ts';

/** A year, month or day in EDTF, with unspecified digits and a qualifier; of an ISO 8601 time the day. There is no -0. */
const PARTIAL_DATE =
  /^(\d{4}|\d{3}X|\d{2}XX|-(?!0+\b)(?:\d{4}|\d{6}))(?:-(\d{2}|XX)(?:-(\d{2}(?:T\d{2}[\d:.]*(?:Z|[+-][\d:]+)?)?|XX))?)?[~?%]?$/;

/**
 * The half-open UTC span of a date: "2020", "2020-09", "2020-09-27", "202X", "2020-XX", "2020-09~"; before year 0
 * "-0042" or "-000042".
 */
function parsePartialDate(text: string): TimeSpan | undefined {
  const [, year, ...parts] = PARTIAL_DATE.exec(text) ?? [];
  if (!year) return undefined;
  const [month, day] = parts.map((part) => (part === 'XX' ? undefined : part?.slice(0, 2)));
  if (day && !month) return undefined;
  const start = new Date(0);
  start.setUTCFullYear(Number(year.replaceAll('X', '0')), Number(month ?? 1) - 1, Number(day ?? 1));
  const exists = start.getUTCMonth() + 1 === Number(month ?? 1) && start.getUTCDate() === Number(day ?? 1);
  if (!exists) return undefined; // 30 February, month 13
  const end = new Date(start);
  if (day) end.setUTCDate(end.getUTCDate() + 1);
  else if (month) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(end.getUTCFullYear() + 10 ** (year.length - year.replaceAll('X', '').length));
  return { start: start.getTime(), end: end.getTime() };
}

/**
 * The window given by `from` and `to`, both days included; undefined if neither is valid, they are in the wrong
 * order, or far from all that is in the data. If only one is given, the other end is that of `usual`, or of the data where that would be in the wrong order.
 * It may go a little beyond the data, as to the end of its last year.
 */
export function parseWindow(
  { take, ignored }: ParameterParser,
  usual: TimeSpan,
  dataset: Dataset,
): TimeSpan | undefined {
  const written = new Map<'from' | 'to', string>();
  const parse = (name: 'from' | 'to') =>
    take(name, (text) => {
      const span = parsePartialDate(text);
      if (span) written.set(name, text);
      return span;
    });
  const [from, to] = [parse('from'), parse('to')];
  if (!from && !to) return undefined;
  const whole = selectWholeSpan({ dataset });
  const start = from?.start ?? (to && to.end <= usual.start ? whole.start : usual.start);
  const end = to?.end ?? (start >= usual.end ? whole.end : usual.end);
  const asked = { start, end };
  const window = end > start ? cropToLimits(asked, { dataset }, MARGIN) : undefined;
  if (window && overlaps(window, asked)) return window;
  for (const [name, value] of written) ignored.push({ name, value });
  return undefined;
}

/** The first and last day of a window, in the form of `from` and `to`. */
export const windowDays = ({ start, end }: TimeSpan) => ({ from: isoDay(start), to: isoDay(end - 1) });
