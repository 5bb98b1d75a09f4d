import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The computer that is searched; the test gives its own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly root: boolean;
  readonly debian: boolean;
  /** Where Playwright's own Chromium is, or would be. */
  readonly playwrightBrowser: () => string;
  readonly exists: (path: string) => boolean;
  /** Runs a command; true if it succeeded within the given time. */
  readonly run: (command: string, args: readonly string[], limits: Limits) => boolean;
}

interface Limits {
  readonly seconds: number;
  readonly quiet?: boolean;
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'brave-browser',
];
const LINUX_SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/**
 * The path of a Chromium-family browser: the one named in the environment, one that is installed, or one that is
 * installed now.
 * @throws Error with one sentence that says what to do.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const browser = namedBrowser(machine) ?? installedBrowser(machine) ?? installBrowser(machine);
  if (browser) return browser;
  throw new Error(
    'No Chromium-family browser was found and none could be installed: install Chromium, Chrome or Edge, ' +
      'or set ARAXES_BROWSER to the path of one.',
  );
}

/**
 * The path of a Chromium for tests that need no window: the headless shell, which takes about half the processor time
 * of the whole browser and draws with the same engine; where there is none, the result of `findBrowser`.
 */
export function findHeadlessBrowser(machine: Machine = thisMachine()): string {
  return namedBrowser(machine) ?? installedShell(machine) ?? installShell(machine) ?? findBrowser(machine);
}

const installedShell = (machine: Machine): string | undefined =>
  machine.platform === 'linux'
    ? onPath(machine, LINUX_SHELLS).find((path) => starts(machine, path))
    : undefined;

function installShell(machine: Machine): string | undefined {
  if (!machine.root || !machine.debian) return undefined;
  console.log('No headless shell of Chromium found: installing it.');
  return installPackage(machine, 'chromium-headless-shell') ? installedShell(machine) : undefined;
}

function namedBrowser({ env, exists }: Machine): string | undefined {
  const variable = ['ARAXES_BROWSER', 'CHROME_PATH'].find((name) => env[name]);
  if (!variable) return undefined;
  if (exists(env[variable]!)) return env[variable];
  throw new Error(`${variable} is set to ${env[variable]}, but there is no such file: correct or unset it.`);
}

function installedBrowser(machine: Machine): string | undefined {
  return [...usualPlaces(machine), machine.playwrightBrowser()].find((path) => starts(machine, path));
}

function usualPlaces(machine: Machine): string[] {
  const { platform, env } = machine;
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return folders.flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => `${folder}\\${program}`));
  }
  return onPath(machine, LINUX_NAMES);
}

function onPath({ env }: Machine, names: readonly string[]): string[] {
  const folders = new Set([...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin']);
  return names.flatMap((name) => [...folders].map((folder) => join(folder, name)));
}

/** On Linux a file of that name may be a stub, or lack its libraries; whether it prints its version shows that. */
export function starts({ platform, exists, run }: Machine, path: string): boolean {
  return exists(path) && (platform !== 'linux' || run(path, ['--version'], { seconds: 20, quiet: true }));
}

/** Debian's package comes first where it can be installed: it brings the libraries that Playwright's lacks. */
function installBrowser(machine: Machine): string | undefined {
  const { run, root, debian, platform } = machine;
  console.log('No Chromium-family browser found: installing one.');
  const byDebian = () => installPackage(machine, 'chromium');
  const libraries = root && platform === 'linux' ? ['--with-deps'] : [];
  const byPlaywright = () =>
    run('npx', ['playwright', 'install', ...libraries, 'chromium'], { seconds: 600 });

  const ways = root && debian ? [byDebian, byPlaywright] : [byPlaywright];
  for (const install of ways) {
    const browser = install() && installedBrowser(machine);
    if (browser) return browser;
  }
  return undefined;
}

const installPackage = ({ run }: Machine, name: string): boolean =>
  run('apt-get', ['update'], { seconds: 120 }) &&
  run('apt-get', ['install', '-y', '--no-install-recommends', name], { seconds: 600 });

/** The computer the tests run on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    root: process.getuid?.() === 0,
    debian: existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')),
    playwrightBrowser: () => chromium.executablePath(),
    exists: existsSync,
    run: (command, args, { seconds, quiet }) =>
      spawnSync(command, args, {
        stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
        timeout: seconds * 1000,
        shell: process.platform === 'win32',
        // Otherwise each of Playwright's many attempts takes half a minute where the network is blocked.
        env: {
          ...process.env,
          DEBIAN_FRONTEND: 'noninteractive',
          PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
        },
      }).status === 0,
  };
}
