import edtf from 'edtf';
import { isoDay } from '../model/calendar.ts';
import { minOf } from '../model/minMax.ts';
import type { Precision } from '../model/time.ts';
import type { WhenRecord } from './records.ts';

/** The fields of a value of the `edtf` package that we use; the package has no types. */
interface EdtfValue {
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
const UNKNOWN_PARTS = /(-XX)+(?=\/|$)/g;

/** "1900-21" is spring 1900. It covers the year: its months are not the same on both hemispheres. */
const SEASON = /^(-?\d{4})-2[1-4]$/;

/**
 * The days that an EDTF level 0–1 string covers, in UTC, both ends included. Returns `undefined` for invalid dates, for
 * open intervals and for years of which no digit is known.
 */
export function parseEdtf(text: string): WhenRecord | undefined {
  if (NO_YEAR.test(text)) return undefined;
  let value: EdtfValue;
  try {
    const known = text.replace(UNKNOWN_PARTS, '').replace(SEASON, '$1');
    value = edtf(known, { level: 1, types: ['Date', 'Interval'] }) as EdtfValue;
  } catch {
    return undefined; // the package throws on invalid input; the caller reports record and field
  }
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
