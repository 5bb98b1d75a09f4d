import type { Bench } from './Bench.ts';
import { type Budget, LOAD_BUDGETS } from './budgets.ts';
import { type Load, type Loaded, measureEmptyPage, measureLoad } from './measureLoad.ts';
import { DESKTOP, type Size, type Speed } from './openPage.ts';
import { OWN_SIGNS, TIMELINE_JS_SIGNS } from './probe.ts';
import { alternate, pick, type Runs, ratios, repeat } from './repeat.ts';
import type { Row } from './report.ts';

/** A form of the page; its name begins the rows. */
interface Form {
  readonly name: string;
  readonly query: string;
  readonly size: Size;
}

const FORMS = {
  load: { name: 'page', query: '', size: DESKTOP },
  phone: { name: 'phone', query: '', size: { width: 390, height: 844 } },
  /** Of usual size, and beginning with an event, as the snippet has it. */
  embed: { name: 'embed', query: '?embed=1&event=e2022-09-14', size: { width: 640, height: 480 } },
} satisfies Record<string, Form>;

/** Loads the page in this form and TimelineJS in the same size by turns, slow and plain. */
export async function loadRows(bench: Bench, part: keyof typeof FORMS): Promise<Row[]> {
  const form = FORMS[part];
  await wakeUp(bench, form);
  const rows: Row[] = [];
  if (part === 'load') rows.push(await emptyPageRow(bench));
  for (const speed of ['slow', 'plain'] as const) rows.push(...(await rowsOfSpeed(bench, form, speed)));
  return rows;
}

/** The first load compresses the files, and wakes the browser. What fails here fails again where it counts. */
async function wakeUp({ browser, server }: Bench, { query, size }: Form): Promise<void> {
  for (const loaded of [own(server.address() + query), timelineJs(server.timelineJs)]) {
    await measureLoad(browser, loaded, 'plain', size).catch((error: unknown) => console.warn(error));
  }
}

async function emptyPageRow({ browser, server, runs }: Bench): Promise<Row> {
  const empty = await repeat('empty page, slow', runs, () =>
    measureEmptyPage(browser, server.emptyPage, 'slow'),
  );
  return { what: 'an empty page, slow', unit: 'ms', ...empty };
}

async function rowsOfSpeed({ browser, server, runs }: Bench, form: Form, speed: Speed): Promise<Row[]> {
  const name = `${form.name}, ${speed}`;
  const measure = (loaded: Loaded) => () => measureLoad(browser, loaded, speed, form.size);
  const { [name]: ours, [`TimelineJS, ${name}`]: theirs } = await alternate(runs, {
    [name]: measure(own(server.address() + form.query)),
    [`TimelineJS, ${name}`]: measure(timelineJs(server.timelineJs)),
  });
  return compareLoads(name, speed, ours!, theirs!);
}

const own = (address: string): Loaded => ({ address, signs: OWN_SIGNS });
const timelineJs = (address: string): Loaded => ({ address, signs: TIMELINE_JS_SIGNS });

/** The rows of one form at one speed. */
export function compareLoads(name: string, speed: Speed, ours: Runs<Load>, theirs: Runs<Load>): Row[] {
  const of = (runs: Runs<Load>, number: keyof Load, per = 1) => pick(runs, (load) => load[number] / per);
  const row = (what: string, unit: Row['unit'], values: Runs<number>, budget?: BudgetOfSpeed): Row => ({
    what: `${name}: ${what}`,
    unit,
    ...values,
    ...budgetAt(speed, budget),
  });
  const budgets = LOAD_BUDGETS;
  return [
    row('first readable event', 'ms', of(ours, 'firstText'), budgets.firstText),
    row('all three views to be seen', 'ms', of(ours, 'firstPicture'), budgets.firstPicture),
    row('all three views answering', 'ms', of(ours, 'ready'), budgets.ready),
    row('TimelineJS, first readable event', 'ms', of(theirs, 'firstText')),
    row('TimelineJS, answering', 'ms', of(theirs, 'ready')),
    row('first readable event / TimelineJS', '×', ratios(of(ours, 'firstText'), of(theirs, 'firstText'))),
    row(
      'answering / TimelineJS',
      '×',
      ratios(of(ours, 'ready'), of(theirs, 'ready')),
      budgets.readyOfTimelineJs,
    ),
    row('longest task until answering', 'ms', of(ours, 'longestTask'), budgets.longestTask),
    row('sum of tasks over 50 ms until answering', 'ms', of(ours, 'longTasks')),
    row('largest contentful paint', 'ms', of(ours, 'largestPaint')),
    row('transfer for first text', 'kB', of(ours, 'bytesForText', 1000), budgets.kilobytesForText),
    row('transfer until answering', 'kB', of(ours, 'bytesUntilReady', 1000), budgets.kilobytesUntilReady),
    row('TimelineJS, transfer until answering', 'kB', of(theirs, 'bytesUntilReady', 1000)),
    row('layout shift', '', of(ours, 'layoutShift'), budgets.layoutShift),
    row('requests to other hosts', '', of(ours, 'foreignRequests'), budgets.foreignRequests),
    row('TimelineJS, requests to other hosts', '', of(theirs, 'foreignRequests')),
  ];
}

type BudgetOfSpeed = Budget | { readonly [speed in Speed]?: Budget };

function budgetAt(speed: Speed, budget: BudgetOfSpeed = {}): Budget | undefined {
  return 'must' in budget ? budget : budget[speed];
}
