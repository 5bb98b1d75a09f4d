import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Bench } from './Bench.ts';
import { useBudget } from './budgets.ts';
import { measureDrag } from './measureDrag.ts';
import { measureSelect, type Selections } from './measureSelect.ts';
import { measureType, type Typing } from './measureType.ts';
import { goAndWait, openPage, type Speed, slowProcessor } from './openPage.ts';
import { pick, type Runs, repeat } from './repeat.ts';
import { median, percentile, type Row } from './report.ts';

const CLICKS = 12;

export const USES = ['open', 'select', 'type', 'drag'] as const;
type Use = (typeof USES)[number];

/** One chronology at one speed. */
interface Case {
  readonly name: string;
  /** How many synthetic events; none for our own chronology. */
  readonly events: number | undefined;
  readonly speed: Speed;
}

/** Opening, selecting, typing, dragging: our own events, then more and more synthetic ones, plain and slow. */
export async function useRows(
  bench: Bench,
  uses: readonly Use[],
  sizes: readonly number[],
  folder: string,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const use of uses) {
    for (const speed of ['plain', 'slow'] as const) {
      for (const events of [undefined, ...sizes]) {
        const count = (events ?? countEvents(folder)).toLocaleString('en');
        const name = `${count} events${speed === 'slow' ? ', slow processor' : ''}`;
        rows.push(...(await ROWS[use](bench, { name, events, speed })));
      }
    }
  }
  return rows;
}

function countEvents(folder: string): number {
  const file = join(folder, 'chronology.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { events: unknown[] }).events.length;
}

const ROWS: Record<Use, (bench: Bench, of: Case) => Promise<Row[]>> = {
  open: openRows,
  select: selectRows,
  type: typeRows,
  drag: dragRows,
};

/** How our own chronology opens has rows of its own, see `loadRows.ts`; the synthetic ones open at full speed. */
async function openRows(bench: Bench, of: Case): Promise<Row[]> {
  if (of.events === undefined || of.speed === 'slow') return [];
  const opened = await measure(bench, 'open', of, async ({ ready }) => ready);
  return [{ what: `open, ${of.name}`, unit: 'ms', ...opened, ...useBudget('open', of.speed, of.events) }];
}

async function selectRows(bench: Bench, of: Case): Promise<Row[]> {
  const selected = await measure(bench, 'select', of, ({ page }) => measureSelect(page, CLICKS));
  const p95 = (values: 'delays' | 'updates') =>
    pick(selected, (run: Selections) => percentile(run[values], 0.95));
  const unseen = selected.values.reduce((sum, run) => sum + run.clicks - run.updates.length, 0);
  return [
    {
      what: `select p95 (INP), ${of.name}`,
      unit: 'ms',
      ...p95('delays'),
      ...useBudget('select', of.speed, of.events),
    },
    {
      what: `select, all views updated p95, ${of.name}`,
      unit: 'ms',
      ...p95('updates'),
      ...(unseen > 0 && { note: `${unseen} clicks left a view unchanged` }),
    },
  ];
}

async function typeRows(bench: Bench, of: Case): Promise<Row[]> {
  const typed = await measure(bench, 'type', of, ({ page }) => measureType(page));
  const at = (share: number, values: 'delays' | 'updates') =>
    pick(typed, (run: Typing) => percentile(run[values], share));
  return [
    {
      what: `type, key to all views p95, ${of.name}`,
      unit: 'ms',
      ...at(0.95, 'updates'),
      ...useBudget('type', of.speed, of.events),
      ...middle(at(0.5, 'updates')),
    },
    { what: `type, key answered p95 (INP), ${of.name}`, unit: 'ms', ...at(0.95, 'delays') },
  ];
}

async function dragRows(bench: Bench, of: Case): Promise<Row[]> {
  const dragged = await measure(bench, 'drag', of, ({ page }) => measureDrag(page));
  const at = (share: number) => pick(dragged, (frames: readonly number[]) => percentile(frames, share));
  return [
    {
      what: `drag, frame p95, ${of.name}`,
      unit: 'ms',
      ...at(0.95),
      ...useBudget('drag', of.speed, of.events),
      ...middle(at(0.5)),
    },
  ];
}

const middle = ({ values }: Runs<number>) =>
  values.length > 0 && { note: `p50 ${median(values).toFixed(1)}` };

interface OpenedPage {
  readonly page: Awaited<ReturnType<typeof openPage>>;
  /** When all three views were drawn, in ms since the navigation began. */
  readonly ready: number;
}

const measure = <Value>(
  { browser, server, runs }: Bench,
  use: Use,
  { name, events, speed }: Case,
  take: (page: OpenedPage) => Promise<Value>,
): Promise<Runs<Value>> =>
  repeat(`${use}, ${name}`, runs, () => withPage(browser, server.address(events), speed, take));

/** Opens the app over a fast network; the processor is slowed down, if at all, once everything is drawn. */
async function withPage<Value>(
  browser: Browser,
  address: string,
  speed: Speed,
  take: (page: OpenedPage) => Promise<Value>,
): Promise<Value> {
  const page = await openPage(browser, 'plain');
  try {
    await goAndWait(page, address);
    const ready = await page.evaluate(() => window.probe.ready!);
    await page.waitForTimeout(500);
    if (speed === 'slow') await slowProcessor(page);
    return await take({ page, ready });
  } finally {
    await page.context().close();
  }
}
