import { webkit } from '@playwright/test';
import { type Machine, starts, thisMachine } from '../browser/findBrowser.ts';
import { commandPlaces, findEngine, named } from './findEngine.ts';

/** Commands that drive WebKit by WebDriver. */
export interface WebKitCommands {
  readonly driver: string;
  /** WebKitGTK's MiniBrowser; Safari's driver needs no path. */
  readonly browser?: string;
  /** Xvfb, for a virtual screen; without it the screen of the desktop is used. */
  readonly screen?: string;
}

export type WebKit = WebKitCommands | { readonly playwrightBuild: string };

/** @throws Error with one sentence that says what to do. */
export const findWebKit = (machine: Machine = webKitMachine()): WebKit =>
  findEngine<WebKit>(
    {
      engine: 'WebKit',
      installed: (it) => webKitGtk(it) ?? playwrightBuild(it) ?? safari(it),
      debianPackages: ['webkit2gtk-driver', 'xvfb'],
      playwright: 'webkit',
      advice:
        'install WebKitWebDriver, MiniBrowser and Xvfb (Debian, Ubuntu: webkit2gtk-driver, xvfb), or set ' +
        'ARAXES_WEBKIT_DRIVER and ARAXES_MINIBROWSER to the paths of the first two.',
    },
    machine,
  );

const webKitMachine = () => ({ ...thisMachine(), playwrightBrowser: () => webkit.executablePath() });

function webKitGtk(machine: Machine): WebKitCommands | undefined {
  const driver = named(machine, 'ARAXES_WEBKIT_DRIVER') ?? command(machine, 'WebKitWebDriver');
  const browser = named(machine, 'ARAXES_MINIBROWSER') ?? MINI_BROWSERS.find(machine.exists);
  if (machine.platform !== 'linux' || !driver || !browser) return undefined;
  const screen = command(machine, 'Xvfb');
  if (screen) return { driver, browser, screen };
  return machine.env.DISPLAY ? { driver, browser } : undefined;
}

function playwrightBuild(machine: Machine) {
  const path = machine.playwrightBrowser();
  return starts(machine, path) ? { playwrightBuild: path } : undefined;
}

function safari(machine: Machine): WebKitCommands | undefined {
  if (machine.platform !== 'darwin') return undefined;
  const driver = named(machine, 'ARAXES_WEBKIT_DRIVER') ?? '/usr/bin/safaridriver';
  return machine.exists(driver) ? { driver } : undefined;
}

const command = (machine: Machine, name: string) => commandPlaces(machine, [name]).find(machine.exists);

const LIBRARIES = [
  ...['x86_64', 'aarch64', 'i386', 'riscv64', 'powerpc64le'].map((cpu) => `/usr/lib/${cpu}-linux-gnu`),
  ...['/usr/lib/arm-linux-gnueabihf', '/usr/libexec', '/usr/lib64', '/usr/lib'],
];
const MINI_BROWSERS = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].flatMap((version) =>
  LIBRARIES.map((folder) => `${folder}/${version}/MiniBrowser`),
);
