import type { Page } from '@playwright/test';
import { watchViews } from './watchViews.ts';

export interface Selections {
  /** Event-timing duration of each click, as INP counts it; Chromium rounds to 8 ms. */
  readonly delays: readonly number[];
  /** From each click until timeline, map and panel had all changed and were drawn. */
  readonly updates: readonly number[];
  readonly clicks: number;
}

const LINKS = '[aria-label="Events"] a[href*="event="], section ol li a[href*="event="]';

/** Clicks links of the list one after another. */
export async function measureSelect(page: Page, clicks: number): Promise<Selections> {
  await page.evaluate(watchViews, { type: 'click', needed: 3 } as const);
  const delays: number[] = [];
  const updates: number[] = [];
  for (let click = 0; click < clicks; click++) {
    const links = page.locator(LINKS);
    const count = await links.count();
    if (count === 0) throw new Error('there is no link to an event in the list');
    // Every third link, so that timeline and map have to move.
    const link = links.nth((click * 3 + 1) % count);
    await link.scrollIntoViewIfNeeded();
    await page.waitForTimeout(150);
    await page.evaluate(() => {
      window.watch = { delay: 0, changed: {} };
    });
    await link.click();
    await page
      .waitForFunction(() => window.watch.drawn !== undefined, undefined, { timeout: 3000 })
      .catch(() => {}); // an event without a place changes nothing on the map
    await page.waitForTimeout(250);
    const { delay, drawn } = await page.evaluate(() => window.watch);
    // Chromium does not report interactions shorter than a frame.
    delays.push(Math.max(delay, 16));
    if (drawn !== undefined) updates.push(drawn);
  }
  return { delays, updates, clicks };
}
