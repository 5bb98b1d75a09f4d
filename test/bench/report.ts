/** One line of the result: the values of its runs, and their limits. */
export interface Row {
  readonly what: string;
  /** `×` is how many times as much as TimelineJS. */
  readonly unit: 'ms' | 'kB' | '×' | '';
  readonly values: readonly number[];
  readonly must?: number;
  readonly aim?: number;
  readonly note?: string;
  /** What prevented a measurement; there are fewer values than runs then. */
  readonly error?: string;
}

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return Number.NaN;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
};

/** The rows as a Markdown table. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    show(median(row.values), row.unit),
    row.values.length > 1
      ? `${show(Math.min(...row.values), row.unit, '')}–${show(Math.max(...row.values), row.unit, '')}`
      : '',
    show(row.must, row.unit, ''),
    show(row.aim, row.unit, ''),
    [verdict(row), row.error, row.note].filter(Boolean).join(', '),
  ]);
  const all = [['what', 'median', 'range', 'must', 'aim', ''], ...cells];
  const widths = all[0]!.map((_, column) => Math.max(3, ...all.map((line) => line[column]!.length)));
  const lines = all.map(
    (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`,
  );
  lines.splice(1, 0, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  return lines.join('\n');
}

/** How many of the rows that have a budget are within it. */
export function summary(rows: readonly Row[]): string {
  const budgeted = rows.filter(({ must }) => must !== undefined);
  const met = budgeted.filter((row) => ['ok', 'aim'].includes(verdict(row)));
  return `${met.length} of ${budgeted.length} budgets met`;
}

/** `aim` is better than `ok`. */
export function verdict({ values, must, aim }: Row): string {
  const value = median(values);
  if (must === undefined) return '';
  if (Number.isNaN(value)) return 'not measured';
  if (aim !== undefined && value <= aim) return 'aim';
  return value <= must ? 'ok' : 'OVER';
}

/** What `--check` reports: rows over their budget, and rows that could not be measured. */
export function findFailures(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    const value = show(median(row.values), row.unit);
    if (row.error !== undefined) return [`${row.what}: not measured, ${row.error}`];
    switch (verdict(row)) {
      case 'not measured':
        return [`${row.what}: not measured`];
      case 'OVER':
        return [`${row.what}: ${value}, must be ${show(row.must, row.unit)} or less`];
      default:
        return [];
    }
  });
}

function show(value: number | undefined, unit: Row['unit'], written: string = unit): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  return `${value.toFixed(digitsOf(value, unit))}${written && ` ${written}`}`;
}

/** So many that a value just over its budget does not look like its budget. */
function digitsOf(value: number, unit: Row['unit']): number {
  if (unit === '×') return 2;
  if (value === 0 || value >= 100) return 0;
  return value >= 1 ? 1 : 3;
}
