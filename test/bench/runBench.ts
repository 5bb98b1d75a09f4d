import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { browserArguments } from '../browser/browserArguments.ts';
import { findBrowser } from '../browser/findBrowser.ts';
import { buildIfStale } from './buildIfStale.ts';
import { measureDrag } from './measureDrag.ts';
import { type Load, measureEmptyPage, measureLoad } from './measureLoad.ts';
import { measureSelect } from './measureSelect.ts';
import { measureType } from './measureType.ts';
import { goAndWait, openPage, type Speed, slowProcessor } from './openPage.ts';
import { median, percentile, type Row, summary, table } from './report.ts';
import { type BenchServer, serve } from './serve.ts';

const USAGE = `npm run bench -- [options]
  --runs 5                        how often each thing is measured; medians are reported
  --only load,embed,open,select,type,drag  which parts
  --events 10000,100000           sizes of the synthetic chronologies beside our own
  --dist dist                     measures this folder as it is, without building`;

const PARTS = ['load', 'embed', 'open', 'select', 'type', 'drag'] as const;
type Part = (typeof PARTS)[number];
const CLICKS = 12;
/** Of our own chronology, whatever its size. */
const OWN_DRAG_BUDGET = { must: 20, aim: 17 };
const OPEN_BUDGETS: Readonly<Record<number, { must: number; aim: number }>> = {
  10000: { must: 1000, aim: 500 },
  100000: { must: 4000, aim: 2000 },
};
const DRAG_BUDGETS: Readonly<Record<number, { must: number; aim: number }>> = {
  10000: { must: 25, aim: 17 },
  100000: { must: 33, aim: 17 },
};

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: PARTS.join(',') },
    events: { type: 'string', default: '10000,100000' },
    dist: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const runs = Number(options.runs);
const parts = new Set(options.only.split(',') as Part[]);
const sizes = options.events.split(',').filter(Boolean).map(Number);

async function main() {
  const load = loadavg()[0]!.toFixed(1);
  if (!options.dist) buildIfStale();
  const server = await serve(resolve(options.dist ?? 'dist'));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  try {
    const rows = [
      ...(parts.has('load') ? await loadRows(browser, server) : []),
      ...(parts.has('embed') ? await embedRows(browser, server) : []),
      ...(await useRows(browser, server)),
    ];
    console.log(
      `\nChromium ${browser.version()}, Node ${process.version}, ${cpus().length} cores, ${runs} runs`,
    );
    console.log(`load average ${load}: what else runs slows everything down`);
    console.log('slow: 562 ms latency, 1.47 Mbit/s, processor 4× slower\n');
    console.log(table(rows));
    console.log(`\n${summary(rows)}`);
  } finally {
    await browser.close();
    server.close();
  }
}

async function loadRows(browser: Browser, server: BenchServer): Promise<Row[]> {
  await measureLoad(browser, server.address(), 'plain').catch(() => {}); // compresses, and wakes the browser
  const empty = await repeat('empty page, slow', () => measureEmptyPage(browser, server.emptyPage, 'slow'));
  const plain = await repeat('load', () => measureLoad(browser, server.address(), 'plain'));
  const slow = await repeat('load, slow', () => measureLoad(browser, server.address(), 'slow'));
  return [
    { what: 'an empty page, slow', unit: 'ms', ...empty },
    { what: 'first readable event, slow', unit: 'ms', ...pick(slow, 'firstText'), must: 1200, aim: 900 },
    { what: 'all three views drawn, slow', unit: 'ms', ...pick(slow, 'ready'), must: 4000, aim: 3000 },
    { what: 'first readable event', unit: 'ms', ...pick(plain, 'firstText'), must: 250, aim: 120 },
    { what: 'all three views drawn', unit: 'ms', ...pick(plain, 'ready'), must: 700, aim: 450 },
    { what: 'largest contentful paint, slow', unit: 'ms', ...pick(slow, 'largestPaint') },
    { what: 'largest contentful paint', unit: 'ms', ...pick(plain, 'largestPaint') },
    { what: 'transfer for first text', unit: 'kB', ...pick(slow, 'bytesForText', 1000), must: 60, aim: 40 },
    { what: 'transfer until drawn', unit: 'kB', ...pick(slow, 'bytesUntilReady', 1000), must: 380, aim: 300 },
    { what: 'layout shift, slow', unit: '', ...pick(slow, 'layoutShift'), must: 0.02, aim: 0 },
    { what: 'layout shift', unit: '', ...pick(plain, 'layoutShift'), must: 0.02, aim: 0 },
    { what: 'requests to other hosts', unit: '', ...pick(plain, 'foreignRequests'), must: 0, aim: 0 },
  ];
}

/** One value of every run. */
const pick = (of: Runs<Load>, name: keyof Load, per = 1) => ({
  values: of.values.map((load) => load[name] / per),
  ...(of.note && { note: of.note }),
});

/** An embed of usual size that begins with an event, as the snippet has it. */
async function embedRows(browser: Browser, server: BenchServer): Promise<Row[]> {
  const address = `${server.address()}?embed=1&event=e2022-09-14`;
  const measure = (speed: Speed) =>
    repeat(`embed, ${speed}`, () => measureLoad(browser, address, speed, { width: 640, height: 480 }));
  const [plain, slow] = [await measure('plain'), await measure('slow')];
  return [
    {
      what: 'embed: first readable event, slow',
      unit: 'ms',
      ...pick(slow, 'firstText'),
      must: 1200,
      aim: 900,
    },
    { what: 'embed: all three views drawn, slow', unit: 'ms', ...pick(slow, 'ready'), must: 4000, aim: 3000 },
    { what: 'embed: first readable event', unit: 'ms', ...pick(plain, 'firstText'), must: 250, aim: 120 },
    { what: 'embed: all three views drawn', unit: 'ms', ...pick(plain, 'ready'), must: 700, aim: 450 },
    {
      what: 'embed: transfer until drawn',
      unit: 'kB',
      ...pick(slow, 'bytesUntilReady', 1000),
      must: 380,
      aim: 300,
    },
    { what: 'embed: layout shift, slow', unit: '', ...pick(slow, 'layoutShift'), must: 0.02, aim: 0 },
  ];
}

/** Opening, selecting and dragging: our own events, then more and more synthetic ones; then on a slow processor. */
async function useRows(browser: Browser, server: BenchServer): Promise<Row[]> {
  const rows: Row[] = [];
  for (const speed of ['plain', 'slow'] as const) {
    for (const size of [undefined, ...sizes]) rows.push(...(await rowsOfSize(browser, server, size, speed)));
  }
  return rows.sort((a, b) => order(a) - order(b));
}

const order = ({ what }: Row) =>
  ['open', 'select', 'all views', 'type', 'drag'].findIndex((word) => what.startsWith(word));

/** How many events the folder that is measured publishes. */
function ownEvents(): number {
  const file = resolve(options.dist ?? 'dist', 'chronology.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { events: unknown[] }).events.length;
}

async function rowsOfSize(
  browser: Browser,
  server: BenchServer,
  size: number | undefined,
  speed: Speed,
): Promise<Row[]> {
  const events = size ?? ownEvents();
  const name = `${events.toLocaleString('en')} events${speed === 'slow' ? ', slow processor' : ''}`;
  const plain = speed === 'plain';
  const rows: Row[] = [];
  const measure = <Value>(part: Part, what: string, use: (page: Use) => Promise<Value>) =>
    parts.has(part)
      ? repeat(`${what}, ${name}`, () => withPage(browser, server.address(size), speed, use))
      : undefined;

  const opened =
    size === undefined || !plain ? undefined : await measure('open', 'open', async ({ ready }) => ready);
  if (opened) rows.push({ what: `open, ${name}`, unit: 'ms', ...opened, ...OPEN_BUDGETS[events] });

  const selected = await measure('select', 'select', ({ page }) => measureSelect(page, CLICKS));
  if (selected) {
    const budget = plain && size === undefined && { must: 100, aim: 50 };
    const per = (of: 'delays' | 'updates') => selected.values.map((run) => percentile(run[of], 0.95));
    const unseen = selected.values.reduce((sum, run) => sum + run.clicks - run.updates.length, 0);
    const note = selected.note ?? (unseen > 0 ? `${unseen} clicks left a view unchanged` : undefined);
    rows.push(
      { what: `select p95 (INP), ${name}`, unit: 'ms', values: per('delays'), ...budget },
      { what: `all views updated p95, ${name}`, unit: 'ms', values: per('updates'), ...(note && { note }) },
    );
  }

  const typed = await measure('type', 'type', ({ page }) => measureType(page));
  if (typed) {
    const budget = plain && size === undefined && { must: 50, aim: 40 };
    const per = (of: 'delays' | 'updates') => typed.values.map((run) => percentile(run[of], 0.95));
    const middle = median(typed.values.map((run) => percentile(run.updates, 0.5)));
    rows.push(
      {
        what: `type, key to all views p95, ${name}`,
        unit: 'ms',
        values: per('updates'),
        ...budget,
        note: typed.note ?? `p50 ${middle.toFixed(1)}`,
      },
      { what: `type, key answered p95 (INP), ${name}`, unit: 'ms', values: per('delays') },
    );
  }

  const dragged = await measure('drag', 'drag', ({ page }) => measureDrag(page));
  if (dragged) {
    const middle = median(dragged.values.map((frames) => percentile(frames, 0.5)));
    rows.push({
      what: `drag, frame p95, ${name}`,
      unit: 'ms',
      values: dragged.values.map((frames) => percentile(frames, 0.95)),
      ...(plain && (size === undefined ? OWN_DRAG_BUDGET : DRAG_BUDGETS[size])),
      note: dragged.note ?? `p50 ${middle.toFixed(1)}`,
    });
  }
  return rows;
}

interface Use {
  readonly page: Awaited<ReturnType<typeof openPage>>;
  /** When all three views were drawn, in ms since the navigation began. */
  readonly ready: number;
}

/** Opens the app over a fast network; the processor is slowed down, if at all, once everything is drawn. */
async function withPage<Value>(
  browser: Browser,
  address: string,
  speed: Speed,
  use: (page: Use) => Promise<Value>,
): Promise<Value> {
  const page = await openPage(browser, 'plain');
  try {
    await goAndWait(page, address);
    const ready = await page.evaluate(() => window.probe.ready!);
    await page.waitForTimeout(500);
    if (speed === 'slow') await slowProcessor(page);
    return await use({ page, ready });
  } finally {
    await page.context().close();
  }
}

interface Runs<Value> {
  readonly values: Value[];
  /** The first error; there are fewer values than runs then. */
  readonly note?: string;
}

async function repeat<Value>(name: string, measure: () => Promise<Value>): Promise<Runs<Value>> {
  const values: Value[] = [];
  for (let run = 1; run <= runs; run++) {
    process.stderr.write(`${name}: run ${run} of ${runs}\n`);
    try {
      values.push(await measure());
    } catch (error) {
      return { values, note: `run ${run}: ${(error as Error).message.split('\n')[0]}` };
    }
  }
  return { values };
}

if (options.help) console.log(USAGE);
else await main();
