import { type EngineName, FIND, type FoundEngines, START } from '../engines/engines.ts';
import type { Engine } from '../engines/Tab.ts';
import type { Bench } from './Bench.ts';
import type { Probe } from './probe.ts';
import { pick, type Runs, repeat } from './repeat.ts';
import type { Row } from './report.ts';
import type { BenchServer } from './serve.ts';

const READY_WITHIN = 60_000;
const OTHER_ENGINES = ['Firefox', 'WebKit'] as const satisfies readonly EngineName[];

interface Start {
  readonly firstText: number;
  readonly ready: number;
}

/** How the page starts in the other engines, at full speed. Where there is no such engine, the rows say so. */
export async function engineRows(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of OTHER_ENGINES) rows.push(...(await rowsOfEngine(bench, name)));
  return rows;
}

async function rowsOfEngine(bench: Bench, name: EngineName): Promise<Row[]> {
  let engine: Engine;
  try {
    engine = await findAndStart(name);
  } catch (error) {
    return rowsOf(name, { values: [] }, (error as Error).message.split('\n')[0]!);
  }
  try {
    await measureStart(engine, bench.server); // wakes the browser
    const starts = await repeat(name, bench.runs, () => measureStart(engine, bench.server));
    return rowsOf(name, starts, engine.version);
  } catch (error) {
    return rowsOf(name, { values: [], error: (error as Error).message.split('\n')[0]! }, engine.version);
  } finally {
    await engine.close();
  }
}

const findAndStart = <Name extends EngineName>(name: Name): Promise<Engine> =>
  START[name](FIND[name]() as FoundEngines[Name]);

const rowsOf = (name: string, starts: Runs<Start>, note: string): Row[] => [
  { what: `${name}: first readable event`, unit: 'ms', ...pick(starts, ({ firstText }) => firstText), note },
  { what: `${name}: all three views answering`, unit: 'ms', ...pick(starts, ({ ready }) => ready), note },
];

/** A first visit: a new origin has no worker and no cached files. */
async function measureStart(engine: Engine, first: BenchServer): Promise<Start> {
  const server = await first.another();
  const tab = await engine.newTab();
  try {
    await tab.open(server.probed);
    for (const end = Date.now() + READY_WITHIN; Date.now() < end; ) {
      const { firstText, ready, paint } = JSON.parse(
        String(await tab.evaluate('JSON.stringify(window.probe)', 'page')),
      ) as Probe;
      if (ready !== undefined) return { firstText: Math.max(firstText ?? Number.NaN, paint), ready };
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`not all views answered within ${READY_WITHIN / 1000} s`);
  } finally {
    await tab.close();
    server.close();
  }
}
