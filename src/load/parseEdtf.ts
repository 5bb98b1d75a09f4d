import edtf from 'edtf';
import { isoDay } from '../model/calendar.ts';
import { minOf } from '../model/minMax.ts';
import type { Precision } from '../model/time.ts';
import type { WhenRecord } from './records.ts';

/** The fields of a value of the `edtf` package that we use; the package has no types. */
interface EdtfValue {
  readonly type: string;
  readonly min: number;
  readonly max: number;
  readonly precision: number;
  readonly lower?: EdtfValue;
  readonly upper?: EdtfValue;
  readonly approximate?: { readonly value: number };
  readonly uncertain?: { readonly value: number };
}

const PRECISIONS: Readonly<Record<number, Precision>> = { 1: 'year', 2: 'month', 3: 'day' };

/** Of a year of which no digit is known. */
const NO_YEAR = /^XXXX/;

/** Months and days of which nothing is known: "1900-XX" covers the same days as "1900". */
const UNKNOWN_PARTS = /((?:^|\/)-?\d{4})(?:-XX(?:-XX)?|(-\d\d)-XX)(?=\/|$)/g;

/** "1900-21" is spring 1900. It covers the year: its months are not the same on both hemispheres. */
const SEASON = /^(-?\d{4})-2[1-4]$/;

/**
 * The days that an EDTF level 0–1 string covers, in UTC, both ends included. Returns `undefined` for invalid dates, for
 * open intervals and for years of which no digit is known.
 */
export function parseEdtf(text: string): WhenRecord | undefined {
  if (NO_YEAR.test(text)) return undefined;
  const value = parseLevel(text.replace(UNKNOWN_PARTS, '$1$2').replace(SEASON, '$1'), 1);
  if (!value || !(value.type === 'Date' || value.type === 'Interval')) return undefined;
  if (!Number.isFinite(value.min) || !Number.isFinite(value.max) || value.max < value.min) return undefined;
  const ends = value.lower && value.upper ? [value.lower, value.upper] : [value];
  const precision = PRECISIONS[minOf(ends.map((end) => end.precision))];
  if (!precision) return undefined;
  return {
    first: isoDay(value.min),
    last: isoDay(value.max),
    precision,
    approximate: ends.some((end) => Boolean(end.approximate?.value)),
    uncertain: ends.some((end) => Boolean(end.uncertain?.value)),
  };
}

/** What an EDTF string covers, or else what a date must be instead, with the reason if it is EDTF that is not supported. */
export function parseOrExplain(text: string): WhenRecord | string {
  const when = parseEdtf(text);
  if (when) return when;
  const reason = whyUnsupported(text);
  return reason
    ? `a date that is supported here (it is EDTF, but ${reason})`
    : 'a date in EDTF, such as 2020-09-27, 2020-09 or 1988-02-27/1988-03-01';
}

const REASONS: Readonly<Record<string, string>> = {
  Date: 'with the time of day',
  Interval: 'an interval with an open or unknown end, or with times of day',
  Year: 'a year of more than four digits',
};

/** Undefined if it is not EDTF. */
function whyUnsupported(text: string): string | undefined {
  const value = parseLevel(text, 1);
  if (!value) return parseLevel(text, 2) && 'of level 2';
  return NO_YEAR.test(text) ? 'no digit of its year is known' : REASONS[value.type];
}

function parseLevel(text: string, level: number): EdtfValue | undefined {
  try {
    return edtf(text, { level }) as EdtfValue;
  } catch {
    return undefined; // the package throws on invalid input
  }
}
