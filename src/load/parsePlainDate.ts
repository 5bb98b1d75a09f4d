import type { WhenRecord } from './records.ts';

const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' } as const;

/**
 * The days that a plain year, month or day covers: `1994`, `2020-09`, `2020-09-27`. Most dates have this form, so the
 * EDTF parser is rarely fetched. Returns `undefined` for other forms and for invalid dates.
 */
export function parsePlainDate(text: string): WhenRecord | undefined {
  const precision = PRECISIONS[text.length as keyof typeof PRECISIONS];
  if (!precision || !/^\d{4}(-\d{2})?(-\d{2})?$/.test(text)) return undefined;
  const first = `${text}-01-01`.slice(0, 10);
  const start = new Date(first);
  if (Number.isNaN(start.getTime()) || start.toISOString().slice(0, 10) !== first) return undefined;
  const last = new Date(start);
  if (precision === 'year') last.setUTCMonth(12, 0);
  if (precision === 'month') last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return { first, last: last.toISOString().slice(0, 10), precision, approximate: false, uncertain: false };
}
