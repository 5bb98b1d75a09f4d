import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findHeadlessBrowser } from './browser/findBrowser.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Of the passed ones: those that passed only at the second try. */
  flaky: number;
}

interface Outcome {
  readonly ok: boolean;
  readonly counts: Partial<Counts>;
}

/** A part of the run: one command that counts as one test, or a suite that counts its own. */
interface Step {
  readonly name: string;
  readonly run: () => Outcome;
}

const REPORTS = '.cache/test';
const BROWSER_REPORT = `${REPORTS}/browser.json`;

const quick: Step[] = [
  check('types', ['npm', 'run', '--silent', 'types']),
  check('lint and format', ['npx', 'biome', 'ci', '.']),
  check('data', ['npm', 'run', '--silent', 'data:check']),
  { name: 'unit and component tests', run: () => runVitest(`${REPORTS}/vitest.json`) },
];
const slow: Step[] = [
  check('build', ['npm', 'run', 'build']),
  check('weight of the build', ['npm', 'run', '--silent', 'weigh']),
  { name: 'browser', run: lookForBrowser },
  { name: 'browser tests', run: runPlaywright },
  { name: 'journeys in three engines', run: runJourneys },
];

process.exitCode = main(process.argv.includes('--quick') ? quick : [...quick, ...slow]);

/** Runs the steps until one fails; the last line it prints is the sum over all of them. */
function main(steps: readonly Step[]): number {
  const sum: Counts = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
  let exitCode = 0;
  for (const [index, step] of steps.entries()) {
    console.log(`\n== ${step.name}`);
    const start = performance.now();
    const { ok, counts } = step.run();
    console.log(`== ${step.name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    for (const [name, count = 0] of Object.entries(counts)) sum[name as keyof Counts] += count;
    if (ok) continue;
    const left = steps.slice(index + 1).map(({ name }) => name);
    console.log(`\n== ${step.name}: failed${left.length ? `; not run: ${left.join(', ')}` : ''}`);
    sum.skipped += left.length;
    exitCode = 1;
    break;
  }
  const flaky = sum.flaky > 0 ? `, ${sum.flaky} passed only when tried again: a failure` : '';
  console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped${flaky}`);
  // Tests are tried again only in CI, so that one run names all that fail now and then.
  return sum.flaky > 0 ? 1 : exitCode;
}

function check(name: string, command: readonly string[]): Step {
  return { name, run: () => one(succeeds(command)) };
}

function one(ok: boolean): Outcome {
  return { ok, counts: ok ? { passed: 1 } : { failed: 1 } };
}

function runVitest(file: string, ...options: string[]): Outcome {
  const command = ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', ...options];
  const ok = succeeds([...command, `--outputFile.json=${file}`], file);
  const report = readReport<Record<string, number>>(file) ?? {};
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report;
  const { numPendingTests: pending = 0, numTodoTests: todo = 0 } = report;
  return settle(ok, { passed, failed, skipped: pending + todo });
}

function lookForBrowser(): Outcome {
  try {
    process.env.ARAXES_HEADLESS = findHeadlessBrowser();
    console.log(process.env.ARAXES_HEADLESS);
    return one(true);
  } catch (error) {
    console.error((error as Error).message);
    return one(false);
  }
}

function runPlaywright(): Outcome {
  const ok = succeeds(
    ['npx', 'playwright', 'test', '-c', 'test/browser/playwright.config.ts'],
    BROWSER_REPORT,
  );
  const stats = readReport<{ stats: Record<string, number> }>(BROWSER_REPORT)?.stats ?? {};
  const { expected: passed = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  if (flaky > 0) console.log(`Tests that passed only when tried again: ${flaky}; they are named above.`);
  if (skipped > 0) console.log('A browser test that was skipped has shown nothing: the run fails.');
  return settle(ok && skipped === 0, { passed: passed + flaky, failed: unexpected, skipped, flaky });
}

function runJourneys(): Outcome {
  const config = '--config=test/engines/vitest.config.ts';
  return runVitest(`${REPORTS}/engines.json`, config, '--reporter=./test/engines/JourneyTable.ts');
}

/** A suite may fail without a failing test: a file that does not load, a server that does not start. */
function settle(ok: boolean, counts: Omit<Counts, 'flaky'> & Partial<Counts>): Outcome {
  const silent = !ok && counts.failed === 0 && counts.skipped === 0;
  return { ok, counts: silent ? { ...counts, failed: 1 } : counts };
}

function succeeds([command, ...args]: readonly string[], report?: string): boolean {
  mkdirSync(REPORTS, { recursive: true });
  if (report) rmSync(report, { force: true });
  // Windows finds `npx` and `npm` only through a shell.
  return spawnSync(command!, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined; // the suite ended before it wrote a report; its exit code has said so
  }
}
