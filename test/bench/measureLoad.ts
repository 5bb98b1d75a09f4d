import type { Browser } from '@playwright/test';
import { tasksBetween } from './longTasks.ts';
import { goAndWait, openPage, type Size, type Speed } from './openPage.ts';
import { readTransfers, type Signs } from './probe.ts';

export interface Load {
  readonly firstText: number;
  readonly firstPicture: number;
  readonly ready: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
  /** Of the tasks between the first text and ready, those of over 50 ms. */
  readonly longestTask: number;
  readonly longTasks: number;
  /** Bytes without which the first text is not drawn, and all bytes when the views were drawn. */
  readonly bytesForText: number;
  readonly bytesUntilReady: number;
  readonly foreignRequests: number;
}

/** A page to load, and how to see that it is there. */
export interface Loaded {
  readonly address: string;
  readonly signs: Signs;
}

export async function measureLoad(
  browser: Browser,
  { address, signs }: Loaded,
  speed: Speed,
  size?: Size,
): Promise<Load> {
  const page = await openPage(browser, speed, size, signs);
  let foreignRequests = 0;
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(address).host) foreignRequests++;
  });
  try {
    await goAndWait(page, address);
    await page.waitForTimeout(speed === 'slow' ? 2500 : 1000); // for late layout shifts
    const probe = await page.evaluate(() => window.probe);
    const transfers = await page.evaluate(readTransfers);
    const sum = (which: typeof transfers) => which.reduce((bytes, transfer) => bytes + transfer.bytes, 0);
    // What is seen is observed in the frame before it is painted; if that is the first frame, the paint is taken.
    const firstText = Math.max(probe.firstText ?? Number.NaN, probe.paint);
    const tasks = tasksBetween(probe.longTasks, firstText, probe.ready!);
    return {
      firstText,
      firstPicture: Math.max(probe.firstPicture!, probe.paint),
      ready: probe.ready!,
      largestPaint: probe.largestPaint,
      layoutShift: probe.layoutShift,
      longestTask: tasks.longest,
      longTasks: tasks.sum,
      bytesForText: sum(transfers.filter(({ blocking }) => blocking)),
      bytesUntilReady: sum(transfers.filter(({ end }) => end > 0 && end <= probe.ready!)),
      foreignRequests,
    };
  } finally {
    await page.context().close();
  }
}

/** First paint of a page with one word: what the browser and the connection cost by themselves. */
export async function measureEmptyPage(browser: Browser, address: string, speed: Speed): Promise<number> {
  const page = await openPage(browser, speed);
  try {
    await page.goto(address);
    await page.waitForFunction(() => window.probe.paint > 0);
    return await page.evaluate(() => window.probe.paint);
  } finally {
    await page.context().close();
  }
}
