// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import { findBrowser, findHeadlessBrowser, type Machine } from './findBrowser.ts';

vi.spyOn(console, 'log').mockImplementation(() => {});

/** A computer on which only the given files exist; `installs` says which command installs which file. */
function aMachine(files: string[], changes: Partial<Machine> = {}, installs: Record<string, string> = {}) {
  const present = new Set(files);
  const commands: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    root: false,
    debian: false,
    playwrightBrowser: () => '/cache/playwright/chrome',
    exists: (path) => present.has(path),
    run: (command, args) => {
      if (args[0] === '--version') return !command.includes('stub');
      commands.push([command, ...args].join(' '));
      const brought = Object.entries(installs).find(([part]) => commands.at(-1)!.includes(part))?.[1];
      if (brought) present.add(brought);
      return Boolean(brought) || args[0] === 'update';
    },
    ...changes,
  };
  return { machine, commands };
}

describe('findBrowser', () => {
  test('takes the browser named in the environment before any other', () => {
    const { machine } = aMachine(['/usr/bin/chromium', '/opt/my'], { env: { ARAXES_BROWSER: '/opt/my' } });
    expect(findBrowser(machine)).toBe('/opt/my');
  });

  test('says so when the environment names a file that is not there', () => {
    const { machine } = aMachine(['/usr/bin/chromium'], { env: { CHROME_PATH: '/opt/gone' } });
    expect(() => findBrowser(machine)).toThrow('CHROME_PATH is set to /opt/gone, but there is no such file');
  });

  test.each([
    ['on the PATH of Linux', 'linux', '/usr/local/bin/google-chrome'],
    ['among the applications of macOS', 'darwin', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['among the programs of Windows', 'win32', 'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['where Playwright keeps its own', 'linux', '/cache/playwright/chrome'],
  ] as const)('finds one %s', (_, platform, path) => {
    const { machine } = aMachine([path], {
      platform,
      env: { PATH: '/usr/local/bin', PROGRAMFILES: 'C:\\P' },
    });
    expect(findBrowser(machine)).toBe(path);
  });

  test('skips a file that does not start', () => {
    const { machine } = aMachine(['/stub/chromium', '/usr/bin/google-chrome'], { env: { PATH: '/stub' } });
    expect(findBrowser(machine)).toBe('/usr/bin/google-chrome');
  });

  test("installs Debian's package as root on Debian, without trying another way", () => {
    const installs = { 'apt-get install': '/usr/bin/chromium' };
    const { machine, commands } = aMachine([], { root: true, debian: true }, installs);
    expect(findBrowser(machine)).toBe('/usr/bin/chromium');
    expect(commands.map((command) => command.split(' ')[0])).toEqual(['apt-get', 'apt-get']);
  });

  test.each([
    ['elsewhere', {}, 'npx playwright install chromium'],
    [
      'on Debian when its package fails',
      { root: true, debian: true },
      'npx playwright install --with-deps chromium',
    ],
  ])("installs Playwright's browser %s", (_, changes, command) => {
    const installs = { 'playwright install': '/cache/playwright/chrome' };
    const { machine, commands } = aMachine([], changes, installs);
    expect(findBrowser(machine)).toBe('/cache/playwright/chrome');
    expect(commands.at(-1)).toBe(command);
  });

  test('says in one sentence what to do when nothing helps', () => {
    expect(() => findBrowser(aMachine([]).machine)).toThrow(/^No Chromium.*set ARAXES_BROWSER.*one\.$/);
  });
});

describe('findHeadlessBrowser', () => {
  const DEBIAN = { root: true, debian: true };

  test('prefers the headless shell to the whole browser', () => {
    const { machine } = aMachine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']);
    expect(findHeadlessBrowser(machine)).toBe('/usr/bin/chromium-headless-shell');
  });

  test('prefers the browser named in the environment', () => {
    const files = ['/opt/my', '/usr/bin/chromium-headless-shell'];
    const { machine } = aMachine(files, { env: { ARAXES_BROWSER: '/opt/my' } });
    expect(findHeadlessBrowser(machine)).toBe('/opt/my');
  });

  test('installs it as root on Debian', () => {
    const installs = {
      'install -y --no-install-recommends chromium-headless-shell': '/usr/bin/chromium-headless-shell',
    };
    const { machine } = aMachine(['/usr/bin/chromium'], DEBIAN, installs);
    expect(findHeadlessBrowser(machine)).toBe('/usr/bin/chromium-headless-shell');
  });

  test.each([
    ['elsewhere', {}],
    ['on Debian when it cannot be installed', DEBIAN],
  ])('takes the whole browser %s', (_, changes) => {
    const { machine } = aMachine(['/usr/bin/chromium'], changes);
    expect(findHeadlessBrowser(machine)).toBe('/usr/bin/chromium');
  });
});
