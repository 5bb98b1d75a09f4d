// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import type { Machine } from '../browser/findBrowser.ts';
import { findFirefox } from './findFirefox.ts';
import { findWebKit } from './findWebKit.ts';

vi.spyOn(console, 'log').mockImplementation(() => {});

const DRIVER = '/usr/bin/WebKitWebDriver';
const ON_DEBIAN = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const OWN = '/cache/playwright/own';

/** A computer on which only the given files exist; `installs` says which command installs which files. */
function aMachine(
  files: string[],
  changes: Partial<Machine> = {},
  installs: Record<string, readonly string[]> = {},
) {
  const present = new Set(files);
  const commands: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    root: false,
    debian: false,
    playwrightBrowser: () => OWN,
    exists: (path) => present.has(path),
    run: (command, args) => {
      if (args[0] === '--version') return !command.includes('stub');
      commands.push([command, ...args].join(' '));
      const brought = Object.entries(installs).find(([part]) => commands.at(-1)!.includes(part))?.[1] ?? [];
      for (const path of brought) present.add(path);
      return brought.length > 0 || args[0] === 'update';
    },
    ...changes,
  };
  return { machine, commands };
}

describe('findFirefox', () => {
  test.each([
    ['on the PATH of Linux', 'linux', '/usr/local/bin/firefox-esr'],
    ['among the applications of macOS', 'darwin', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['among the programs of Windows', 'win32', 'C:\\P\\Mozilla Firefox\\firefox.exe'],
  ] as const)('finds one %s', (_, platform, path) => {
    const { machine } = aMachine([path], {
      platform,
      env: { PATH: '/usr/local/bin', PROGRAMFILES: 'C:\\P' },
    });
    expect(findFirefox(machine)).toEqual({ path, byPlaywright: false });
  });

  test('prefers the one named in the environment, and says so when it is not there', () => {
    const env = { PATH: '/usr/bin', ARAXES_FIREFOX: '/opt/nightly' };
    const { machine } = aMachine(['/usr/bin/firefox', '/opt/nightly'], { env });
    expect(findFirefox(machine)).toEqual({ path: '/opt/nightly', byPlaywright: false });
    const { machine: without } = aMachine(['/usr/bin/firefox'], { env });
    expect(() => findFirefox(without)).toThrow('ARAXES_FIREFOX is set to /opt/nightly, but there is no such');
  });

  test('skips a file that does not start, and has Playwright drive its own build', () => {
    const { machine } = aMachine(['/stub/firefox', OWN], { env: { PATH: '/stub' } });
    expect(findFirefox(machine)).toEqual({ path: OWN, byPlaywright: true });
  });

  test("installs Debian's package as root on Debian, Playwright's build elsewhere", () => {
    const debian = aMachine(
      [],
      { root: true, debian: true },
      { 'install -y --no-install-recommends firefox-esr': ['/usr/bin/firefox-esr'] },
    );
    expect(findFirefox(debian.machine).path).toBe('/usr/bin/firefox-esr');
    const elsewhere = aMachine([], {}, { 'playwright install firefox': [OWN] });
    expect(findFirefox(elsewhere.machine)).toEqual({ path: OWN, byPlaywright: true });
    expect(elsewhere.commands).toEqual(['npx playwright install firefox']);
  });

  test('says in one sentence what to do when nothing helps', () => {
    expect(() => findFirefox(aMachine([]).machine)).toThrow(/^No Firefox was found.*set ARAXES_FIREFOX.*\.$/);
  });
});

describe('findWebKit', () => {
  test('finds driver, browser and a virtual screen', () => {
    const { machine } = aMachine([DRIVER, ON_DEBIAN, '/usr/bin/Xvfb']);
    expect(findWebKit(machine)).toEqual({ driver: DRIVER, browser: ON_DEBIAN, screen: '/usr/bin/Xvfb' });
  });

  test("uses the desktop's screen where there is no Xvfb, and finds nothing where there is none at all", () => {
    const desktop = aMachine([DRIVER, ON_DEBIAN], { env: { PATH: '/usr/bin', DISPLAY: ':0' } });
    expect(findWebKit(desktop.machine)).toEqual({ driver: DRIVER, browser: ON_DEBIAN });
    expect(() => findWebKit(aMachine([DRIVER, ON_DEBIAN]).machine)).toThrow('No WebKit was found');
  });

  test('uses what the environment names, and says so when it is not there', () => {
    const env = { ARAXES_WEBKIT_DRIVER: '/opt/driver', ARAXES_MINIBROWSER: '/opt/mini', DISPLAY: ':1' };
    const { machine } = aMachine([DRIVER, ON_DEBIAN, '/opt/driver', '/opt/mini'], { env });
    expect(findWebKit(machine)).toEqual({ driver: '/opt/driver', browser: '/opt/mini' });
    const { machine: without } = aMachine([DRIVER, ON_DEBIAN, '/opt/driver'], { env });
    expect(() => findWebKit(without)).toThrow('ARAXES_MINIBROWSER is set to /opt/mini, but there is no such');
  });

  test("uses Playwright's build where it exists, and Safari's driver on macOS where it does not", () => {
    const safari = ['/usr/bin/safaridriver'];
    expect(findWebKit(aMachine([OWN], { platform: 'win32' }).machine)).toEqual({ playwrightBuild: OWN });
    expect(findWebKit(aMachine([...safari, OWN], { platform: 'darwin' }).machine)).toEqual({
      playwrightBuild: OWN,
    });
    expect(findWebKit(aMachine(safari, { platform: 'darwin' }).machine)).toEqual({ driver: safari[0] });
  });

  test("installs Debian's packages as root on Debian, and tries Playwright's build when they fail", () => {
    const packages = 'install -y --no-install-recommends webkit2gtk-driver xvfb';
    const installs = { [packages]: [DRIVER, ON_DEBIAN, '/usr/bin/Xvfb'] };
    const { machine } = aMachine([], { root: true, debian: true }, installs);
    expect(findWebKit(machine)).toMatchObject({ driver: DRIVER });
    const failing = aMachine([], { root: true, debian: true }, { 'playwright install webkit': [OWN] });
    expect(findWebKit(failing.machine)).toEqual({ playwrightBuild: OWN });
  });

  test('says in one sentence what to do when nothing helps', () => {
    expect(() => findWebKit(aMachine([]).machine)).toThrow(
      /^No WebKit was found.*ARAXES_WEBKIT_DRIVER.*two\.$/,
    );
  });
});
