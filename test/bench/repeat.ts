/** The values of several runs. */
export interface Runs<Value> {
  readonly values: readonly Value[];
  /** The first error; there are fewer values than runs then. */
  readonly error?: string;
}

type Measure<Value> = () => Promise<Value>;

export const repeat = async <Value>(
  name: string,
  runs: number,
  measure: Measure<Value>,
): Promise<Runs<Value>> => (await alternate(runs, { [name]: measure }))[name]!;

/**
 * Measures several things once in each run. The order is turned round from run to run, so that what else slows the
 * computer down hits all of them.
 */
export async function alternate<Name extends string, Value>(
  runs: number,
  measures: Readonly<Record<Name, Measure<Value>>>,
): Promise<Record<Name, Runs<Value>>> {
  const names = Object.keys(measures) as Name[];
  const results = names.map((name) => [name, { values: [] as Value[] } as Failing<Value>] as const);
  for (let run = 1; run <= runs; run++) {
    for (const [name, result] of run % 2 === 1 ? results : results.toReversed()) {
      if (result.error !== undefined) continue;
      process.stderr.write(`${name}: run ${run} of ${runs}\n`);
      try {
        result.values.push(await measures[name]());
      } catch (error) {
        result.error = `run ${run}: ${(error as Error).message.split('\n')[0]}`;
      }
    }
  }
  return Object.fromEntries(results) as Record<Name, Failing<Value>>;
}

interface Failing<Value> {
  readonly values: Value[];
  error?: string;
}

/** One number of every run, with the error if there was one. */
export const pick = <Value>({ values, error }: Runs<Value>, number: (value: Value) => number) => ({
  values: values.map(number),
  ...(error !== undefined && { error }),
});

/** Ours divided by theirs, run by run: what slowed a run down did so for both. */
export function ratios(ours: PickedRuns, theirs: PickedRuns): PickedRuns {
  const error = ours.error ?? theirs.error;
  const both = Math.min(ours.values.length, theirs.values.length);
  return {
    values: ours.values.slice(0, both).map((value, run) => value / theirs.values[run]!),
    ...(error !== undefined && { error }),
  };
}

type PickedRuns = Runs<number>;
