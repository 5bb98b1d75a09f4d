import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebKitCommands } from './findWebKit.ts';
import { startScreen } from './startWebKit.ts';

/**
 * Opens an address in MiniBrowser without a driver, with a home of its own: while it is driven, its session is private,
 * and a private session of WebKit has no HTTP cache.
 *
 * @returns a function that closes it
 */
export async function visitUndriven(
  { screen }: WebKitCommands,
  browser: string,
  address: string,
): Promise<() => Promise<void>> {
  const processes: ChildProcess[] = [];
  const home = mkdtempSync(join(tmpdir(), 'araxes-webkit-'));
  const display = screen ? await startScreen(screen, processes) : process.env.DISPLAY;
  const folders = Object.fromEntries(
    ['CACHE', 'CONFIG', 'DATA', 'STATE'].map((name) => [`XDG_${name}_HOME`, join(home, name)]),
  );
  const env = { ...process.env, ...folders, HOME: home, DISPLAY: display };
  processes.push(
    spawn(browser, [address], {
      stdio: 'ignore',
      env: { ...env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    }),
  );
  return async () => {
    for (const it of processes.reverse()) await ended(it);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
}

const ended = (it: ChildProcess) =>
  new Promise<void>((done) => {
    if (it.exitCode !== null || it.signalCode !== null) return done();
    it.once('exit', () => done());
    it.kill();
  });
