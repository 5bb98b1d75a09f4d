import type { WhenRecord } from './records.ts';

const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** What a mark behind a date says of it. */
const MARKS: Readonly<Record<string, Pick<WhenRecord, 'approximate' | 'uncertain'>>> = {
  '': { approximate: false, uncertain: false },
  '~': { approximate: true, uncertain: false },
  '?': { approximate: false, uncertain: true },
  '%': { approximate: true, uncertain: true },
};

/**
 * What a year, month or day covers: `1994`, `2020-09`, `2020-09-27`, `2020-09-27~`. Most dates are of this form, so that
 * the EDTF parser need not be fetched for them. Answers `undefined` for any other form and for impossible dates.
 */
export function parsePlainDate(marked: string): WhenRecord | undefined {
  const text = marked.replace(/[~?%]$/, '');
  const precision = PRECISIONS[text.length as keyof typeof PRECISIONS];
  if (!precision || !/^\d{4}(-\d{2})?(-\d{2})?$/.test(text)) return undefined;
  const first = `${text}-01-01`.slice(0, 10);
  const start = new Date(first);
  if (Number.isNaN(start.getTime()) || start.toISOString().slice(0, 10) !== first) return undefined;
  const last = new Date(start);
  if (precision === 'year') last.setUTCMonth(12, 0);
  if (precision === 'month') last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return { first, last: last.toISOString().slice(0, 10), precision, ...MARKS[marked.slice(text.length)]! };
}
