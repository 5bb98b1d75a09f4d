import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments } from '../browser/browserArguments.ts';
import { findBrowser } from '../browser/findBrowser.ts';
import type { Bench } from './Bench.ts';
import { buildIfStale } from './buildIfStale.ts';
import { engineRows } from './engineRows.ts';
import { loadRows } from './loadRows.ts';
import { type Options, parseOptions, USAGE } from './options.ts';
import { findFailures, type Row, summary, table } from './report.ts';
import { serve } from './serve.ts';
import { USES, useRows } from './useRows.ts';
import { visitRows } from './visitRows.ts';

async function main(options: Options) {
  const load = loadavg()[0]!.toFixed(1);
  const begun = Date.now();
  stopWhenTold();
  if (!options.dist) buildIfStale();
  const folder = resolve(options.dist ?? 'dist');
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  try {
    const rows = await measureParts({ browser, server, runs: options.runs }, options, folder);
    const minutes = ((Date.now() - begun) / 60_000).toFixed(1);
    console.log(
      `\nChromium ${browser.version()}, Node ${process.version}, ${cpus().length} cores, ` +
        `${options.runs} runs, ${minutes} minutes`,
    );
    console.log(`load average ${load}: what else runs slows everything down`);
    console.log('slow: 562 ms latency, 1.47 Mbit/s, processor 4× slower\n');
    console.log(table(rows));
    console.log(`\n${summary(rows)}`);
    if (options.check) check(rows);
  } finally {
    await browser.close();
    server.close();
  }
}

async function measureParts(bench: Bench, { parts, sizes }: Options, folder: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const part of ['load', 'phone', 'embed'] as const) {
    if (parts.includes(part)) rows.push(...(await loadRows(bench, part)));
  }
  if (parts.includes('visit')) rows.push(...(await visitRows(bench)));
  if (parts.includes('engines')) rows.push(...(await engineRows(bench)));
  const uses = USES.filter((use) => parts.includes(use));
  rows.push(...(await useRows(bench, uses, sizes, folder)));
  return rows;
}

function check(rows: readonly Row[]): void {
  const failures = findFailures(rows);
  if (failures.length === 0) return;
  console.error(`\n${failures.length} rows fail:\n${failures.join('\n')}`);
  process.exitCode = 1;
}

/** Playwright closes the browser at this signal and lets the run go on: every later row would look like a crash. */
function stopWhenTold() {
  process.once('SIGTERM', () => {
    console.error('The benchmark was stopped before it had finished.');
    process.exit(1);
  });
}

const options = parseOptions(process.argv.slice(2));
if (options.help) console.log(USAGE);
else await main(options);
