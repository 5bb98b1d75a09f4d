import type { Browser, Page } from '@playwright/test';
import { installProbe, OWN_SIGNS, type Signs } from './probe.ts';

/** How much the processor and the network are slowed down. */
export type Speed = 'plain' | 'slow';

const READY_WITHIN = 90_000;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const DESKTOP: Size = { width: 1440, height: 900 };

/** A page for a first visit: nothing cached, fast or slow. */
export async function openPage(
  browser: Browser,
  speed: Speed,
  viewport: Size = DESKTOP,
  signs: Signs = OWN_SIGNS,
): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    timezoneId: 'UTC',
    // Service workers store the app once all is drawn, which would disturb later measurements.
    serviceWorkers: 'block',
  });
  // tsx adds `__name` to named functions, which is not defined in the page.
  await context.addInitScript('globalThis.__name = (it) => it');
  await context.addInitScript(installProbe, signs);
  const page = await context.newPage();
  if (speed === 'slow') {
    await slowNetwork(page);
    await slowProcessor(page);
  }
  return page;
}

/** Slow 4G as in Lighthouse: 562 ms latency, 1.47 Mbit/s in both directions. */
async function slowNetwork(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  const throughput = 1_470_000 / 8;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

export async function slowProcessor(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Opens the address and waits until all three views say that they are drawn. */
export async function goAndWait(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.probe?.ready !== undefined, undefined, { timeout: READY_WITHIN });
}
