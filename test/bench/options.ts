import { parseArgs } from 'node:util';

export const PARTS = [
  'load',
  'phone',
  'embed',
  'visit',
  'engines',
  'open',
  'select',
  'type',
  'drag',
] as const;
export type Part = (typeof PARTS)[number];

export const USAGE = `npm run bench -- [options]
  --runs 5               how often each thing is measured; medians are reported
  --only ${PARTS.join(',')}
                         which parts
  --events 10000,100000  sizes of the synthetic chronologies beside our own
  --dist dist            measures this folder as it is, without building
  --check                fails if a row is over its budget or could not be measured`;

export interface Options {
  readonly runs: number;
  readonly parts: readonly Part[];
  readonly sizes: readonly number[];
  /** A folder to measure as it is. */
  readonly dist?: string;
  readonly check: boolean;
  readonly help: boolean;
}

/** @throws Error that names what is not an option, a part or a number. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '5' },
      only: { type: 'string', default: PARTS.join(',') },
      events: { type: 'string', default: '10000,100000' },
      dist: { type: 'string' },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    runs: parseCount(values.runs),
    parts: values.only.split(',').map(parsePart),
    sizes: values.events.split(',').filter(Boolean).map(parseCount),
    ...(values.dist !== undefined && { dist: values.dist }),
    check: values.check,
    help: values.help,
  };
}

function parsePart(text: string): Part {
  const part = PARTS.find((it) => it === text);
  if (!part) throw new Error(`"${text}" is not one of ${PARTS.join(', ')}`);
  return part;
}

function parseCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`"${text}" is not a number of runs or events`);
  return Number(text);
}
