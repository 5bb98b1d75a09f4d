import { FOR_READING } from '../../boot/fetchEarly.ts';
import { keysOf } from '../../model/lists.ts';
import { requestTags } from '../pageTags.ts';
import { WEIGHT_BUDGETS, type WeightName } from './weightBudgets.ts';

/** A line of the table. */
export interface Weight {
  readonly name: WeightName;
  readonly files: readonly string[];
  /** Both in kB. */
  readonly weight: number;
  readonly budget: number;
}

/** The first that fits a file's name counts; what fits none is a small script. */
const NAMES: readonly (readonly [Exclude<WeightName, 'total'>, RegExp])[] = [
  ['page', /^index\.html$/],
  ['first data', /^chronology-first\.json$/],
  ['base map', /^map\//],
  ['lazy styles', /\.css$/],
  ['shared script', /^assets\/shared-/],
  ['entry script', /^assets\/index-/],
  ['map script', /^assets\/MapView-/],
  ['timeline script', /^assets\/TimelineView-/],
];

/**
 * Weighs what the built page asks for by itself: its scripts, and the files that it links for the first script to
 * request, unless that is only for addresses that open something to read or have no picture.
 *
 * @param page the HTML
 * @param weigh a file beside it, in bytes
 */
export function weighFirstVisit(page: string, weigh: (name: string) => number): Weight[] {
  const files = ['index.html', ...requestedBy(page)];
  const row = (name: WeightName, files: readonly string[]): Weight => ({
    name,
    files,
    weight: files.reduce((sum, file) => sum + weigh(file), 0) / 1000,
    budget: WEIGHT_BUDGETS[name],
  });
  const rows = keysOf(WEIGHT_BUDGETS).map((name) =>
    row(name, name === 'total' ? files : files.filter((file) => nameOf(file) === name)),
  );
  const empty = rows.find(({ files, budget }) => files.length === 0 && budget > 0);
  if (empty) throw new Error(`The page asks for no file that is its ${empty.name}.`);
  return rows;
}

const nameOf = (file: string): WeightName =>
  NAMES.find(([, pattern]) => pattern.test(file))?.[0] ?? 'small scripts';

const REQUESTED = ['modulepreload', 'stylesheet', 'preload'];

function requestedBy(page: string): string[] {
  const requested = requestTags(page).filter(
    ({ src, rel = '', 'data-rel': later, 'data-for': views, 'data-pictured': pictured }) =>
      pictured === undefined && views !== FOR_READING && (src ?? later ?? REQUESTED.includes(rel)),
  );
  const names = requested.flatMap(({ src, href }) => /^\.\/(.+)/.exec(src ?? href ?? '')?.[1] ?? []);
  return [...new Set(names)];
}

/** As a table, with what is over its budget named below it. */
export function weightLines(rows: readonly Weight[]): string[] {
  const over = rows.filter(({ weight, budget }) => weight > budget);
  return [
    ...rows.map(
      ({ name, weight, budget, files }) =>
        `${name.padEnd(16)} ${weight.toFixed(1).padStart(6)} kB of ${budget}${name === 'total' ? '' : `  ${files.join(', ')}`}`,
    ),
    ...over.map(
      ({ name, weight, budget, files }) =>
        `Too heavy: ${name} (${name === 'total' ? `${files.length} files` : files.join(', ')}) weighs ${weight.toFixed(1)} kB, its budget is ${budget} kB.`,
    ),
  ];
}
