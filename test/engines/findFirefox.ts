import { firefox } from '@playwright/test';
import { type Machine, starts, thisMachine } from '../browser/findBrowser.ts';
import { commandPlaces, findEngine, named } from './findEngine.ts';

export interface Firefox {
  readonly path: string;
  /** Playwright can drive only its own build. */
  readonly byPlaywright: boolean;
}

/** @throws Error with one sentence that says what to do. */
export const findFirefox = (machine: Machine = firefoxMachine()): Firefox =>
  findEngine(
    {
      engine: 'Firefox',
      installed,
      debianPackages: ['firefox-esr'],
      playwright: 'firefox',
      advice: 'install Firefox, or set ARAXES_FIREFOX to the path of one.',
    },
    machine,
  );

const firefoxMachine = () => ({ ...thisMachine(), playwrightBrowser: () => firefox.executablePath() });

function installed(machine: Machine): Firefox | undefined {
  const places = usualPlaces(machine);
  const path = named(machine, 'ARAXES_FIREFOX') ?? places.find((it) => starts(machine, it));
  if (path) return { path, byPlaywright: false };
  const own = machine.playwrightBrowser();
  return starts(machine, own) ? { path: own, byPlaywright: true } : undefined;
}

function usualPlaces(machine: Machine): string[] {
  const { platform, env } = machine;
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return folders.map((folder) => `${folder}/Firefox.app/Contents/MacOS/firefox`);
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.filter(Boolean).map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`);
  }
  return commandPlaces(machine, ['firefox', 'firefox-esr']);
}
