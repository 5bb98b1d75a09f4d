import type { Instant } from './time.ts';

/** The proleptic calendar in UTC, with a year 0: the year -42 is 43 BCE. */

/** The ISO date of a moment: "2022-09-14"; years before 0 have a sign and six digits, "-000042-01-01". */
export const isoDay = (at: Instant): string => new Date(at).toISOString().replace(/T.*/, '');

export const yearOf = (at: Instant): number => new Date(at).getUTCFullYear();

/** The first moment of a year. `Date.UTC` would map the years 0 to 99 to the 20th century. */
export const startOfYear = (year: number): Instant => new Date(0).setUTCFullYear(year, 0, 1);
