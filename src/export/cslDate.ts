/** A date of CSL-JSON (schema csl-data 1.0.2): one date, or the first and last of a range. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** Seasons: 1 is spring, 4 is winter. */
  readonly season?: number;
  readonly circa?: true;
  readonly literal?: string;
}

const DAY_MONTH_OR_YEAR = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;

/**
 * An EDTF date (level 0–1) as a CSL date: an interval becomes a range, approximate and uncertain become circa. What CSL
 * cannot express in numbers (unspecified digits, open ends) is kept as a literal.
 */
export function cslDate(edtf: string): CslDate {
  const ends = edtf.split('/').map(partsOf);
  if (!ends.every((parts) => parts !== undefined)) return { literal: edtf };
  const circa = /[~?%]/.test(edtf) && { circa: true as const };
  const [first, last] = ends;
  const season = first![1]! - 20;
  if (season >= 1) return { 'date-parts': [[first![0]!]], season, ...circa };
  return { 'date-parts': last && !same(first!, last) ? [first!, last] : [first!], ...circa };
}

function partsOf(text: string): number[] | undefined {
  const [, ...parts] = DAY_MONTH_OR_YEAR.exec(text) ?? [];
  return parts[0] === undefined ? undefined : parts.filter((part) => part !== undefined).map(Number);
}

const same = (a: readonly number[], b: readonly number[]) => a.join() === b.join();
