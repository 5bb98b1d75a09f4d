import { type ChildProcess, spawn } from 'node:child_process';
import { type Actions, Builder, Button, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../browser/freePort.ts';
import type { WebKitCommands } from './findWebKit.ts';
import { type Engine, type Tab, VIEWPORT } from './Tab.ts';

/** Starts WebKitGTK's MiniBrowser on a virtual screen, or Safari, driven by WebDriver. */
export async function startWebKit({ driver: command, browser, screen }: WebKitCommands): Promise<Engine> {
  const processes: ChildProcess[] = [];
  const end = () => {
    for (const it of processes.reverse()) it.kill();
  };
  try {
    const display = screen ? await startScreen(screen, processes) : process.env.DISPLAY;
    const port = await freePort();
    processes.push(
      spawn(command, ['-p', String(port)], {
        stdio: 'ignore',
        // Only our own pages are opened, and containers forbid what its sandbox needs.
        env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
      }),
    );
    await answering(`http://127.0.0.1:${port}/status`);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(capabilities(browser))
      .build();
    // Otherwise the driver waits too long for a script that a page does not finish because of a navigation.
    await driver.manage().setTimeouts({ script: 5_000 });
    const told = await driver.getCapabilities();
    return {
      version: `${told.getBrowserName()} ${told.getBrowserVersion()}`,
      needsNotes: true,
      newTab: () => newTab(driver),
      close: () => driver.quit().finally(end),
    };
  } catch (error) {
    end();
    throw error;
  }
}

const capabilities = (browser: string | undefined) =>
  browser
    ? new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      })
    : Capabilities.safari();

/** Xvfb picks a display number that is free and writes it to the pipe it is given. */
export async function startScreen(command: string, processes: ChildProcess[]): Promise<string> {
  const xvfb = spawn(command, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  processes.push(xvfb);
  return new Promise((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.once('exit', () => reject(new Error(`${command} ended before it had a display.`)));
    xvfb.stdio[3]!.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

async function answering(address: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await fetch(address).catch(() => undefined))) {
    if (Date.now() > end) throw new Error(`The WebKit driver does not answer at ${address}.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** WebDriver has no contexts: each tab is a window, and each journey has a site, thus an origin, of its own. */
async function newTab(driver: WebDriver): Promise<Tab> {
  const first = await driver.getWindowHandle();
  await driver.switchTo().newWindow('window');
  await fitViewport(driver);
  return {
    // MiniBrowser and Safari, while they are automated.
    isPrivate: true,
    open: (address) => driver.get(address),
    evaluate: async (expression, where) => {
      if (where === 'page') return driver.executeScript(`return ${expression}`);
      await driver.switchTo().frame(0);
      try {
        return await driver.executeScript(`return ${expression}`);
      } finally {
        await driver.switchTo().defaultContent();
      }
    },
    click: (point) =>
      driver
        .actions()
        .move({ ...whole(point), origin: Origin.VIEWPORT })
        .click()
        .perform(),
    drag: async (from, to) => {
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      const held = driver.actions().move(whole(from)).press(Button.LEFT);
      await held.move(whole(middle)).move(whole(to)).release(Button.LEFT).perform();
    },
    wheel: async (point, pixels, control) => {
      const { x, y } = whole(point);
      // Its driver turns the wheel without regard to the keys that are held.
      if (control) await driver.executeScript(turnWheelWithControl, x, y, pixels);
      else
        await (driver.actions().move({ x, y }) as Scrolling)
          .scroll(x, y, 0, pixels, Origin.VIEWPORT)
          .perform();
    },
    press: (key) =>
      driver
        .actions()
        .sendKeys(KEYS[key] ?? key)
        .perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    complaints: async () => [], // the page notes them, see `noteComplaints.ts`
    close: async () => {
      await driver.close();
      await driver.switchTo().window(first);
    },
  };
}

async function fitViewport(driver: WebDriver): Promise<void> {
  const [width, height] = await driver.executeScript<[number, number]>('return [innerWidth, innerHeight]');
  const now = await driver.manage().window().getRect();
  const [wider, higher] = [VIEWPORT.width - width, VIEWPORT.height - height];
  await driver
    .manage()
    .window()
    .setRect({ ...now, width: now.width + wider, height: now.height + higher });
}

function turnWheelWithControl(clientX: number, clientY: number, deltaY: number): void {
  const turn = { clientX, clientY, deltaY, ctrlKey: true, bubbles: true, cancelable: true };
  document.elementFromPoint(clientX, clientY)?.dispatchEvent(new WheelEvent('wheel', turn));
}

/** A method that the package's types lack. */
interface Scrolling extends Actions {
  scroll(x: number, y: number, pixelsX: number, pixelsY: number, origin: Origin): Actions;
}

const whole = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x), y: Math.round(y) });

const KEYS: Readonly<Record<string, string>> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  PageDown: Key.PAGE_DOWN,
  PageUp: Key.PAGE_UP,
  Space: Key.SPACE,
  Tab: Key.TAB,
};
