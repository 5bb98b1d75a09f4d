/** A date of CSL-JSON (schema csl-data 1.0.2): one date, or the first and last of a range. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** Seasons: 1 is spring, 4 is winter. */
  readonly season?: number;
  readonly circa?: true;
  readonly literal?: string;
}

const DAY_MONTH_OR_YEAR = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:-XX)*[~?%]?$/;

/**
 * An EDTF date (level 0–1) as a CSL date: an interval becomes a range, approximate and uncertain become circa. What CSL
 * cannot express in numbers (decades, open ends) is kept as a literal.
 */
export function cslDate(edtf: string): CslDate {
  const [first, ...rest] = edtf.split('/').map(partsOf);
  const [last] = rest;
  if (!first || rest.includes(undefined)) return { literal: edtf };
  const circa = /[~?%]/.test(edtf) && { circa: true as const };
  const [year, month = 0] = first;
  // EDTF numbers the seasons from 21.
  if (month > 20) return { 'date-parts': [[year]], season: month - 20, ...circa };
  return { 'date-parts': last && !same(first, last) ? [first, last] : [first], ...circa };
}

function partsOf(text: string): readonly [year: number, ...rest: number[]] | undefined {
  const [, year, ...rest] = DAY_MONTH_OR_YEAR.exec(text) ?? [];
  return year === undefined
    ? undefined
    : [Number(year), ...rest.filter((part) => part !== undefined).map(Number)];
}

const same = (a: readonly number[], b: readonly number[]) => a.join() === b.join();
