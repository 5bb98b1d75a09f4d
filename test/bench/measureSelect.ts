import type { Page } from '@playwright/test';

export interface Selections {
  /** Event-timing duration of each click, as INP counts it; Chromium rounds to 8 ms. */
  readonly delays: readonly number[];
  /** From each click until timeline, map and panel had all changed and were drawn. */
  readonly updates: readonly number[];
  readonly clicks: number;
}

/** What the page notes about one click. */
interface Watch {
  delay: number;
  changed: Partial<Record<'Timeline' | 'Map' | 'Panel', number>>;
  drawn?: number;
}

declare global {
  interface Window {
    watch: Watch;
  }
}

const LINKS = '[aria-label="Events"] a[href*="event="], section ol li a[href*="event="]';

/** Clicks links of the list one after another. */
export async function measureSelect(page: Page, clicks: number): Promise<Selections> {
  await page.evaluate(watchRegions);
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
    // Chromium does not report what took less than a frame.
    delays.push(Math.max(delay, 16));
    if (drawn !== undefined) updates.push(drawn);
  }
  return { delays, updates, clicks };
}

/** Runs in the page: notes when each of the three views changes after a click. */
function watchRegions() {
  let clicked = 0;
  const regionOf = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement;
    if (element?.closest('[aria-label="Timeline"]')) return 'Timeline';
    if (element?.closest('[aria-label="Map"]')) return 'Map';
    return element?.closest('[aria-label="Events"], article, [class*="panel"]') ? 'Panel' : undefined;
  };
  const note = (records: MutationRecord[]) => {
    const { watch } = window;
    if (!watch || clicked === 0 || watch.drawn !== undefined) return;
    for (const { target } of records) {
      const region = regionOf(target);
      if (region) watch.changed[region] ??= performance.now();
    }
    if (Object.keys(watch.changed).length < 3) return;
    const from = clicked;
    clicked = 0;
    requestAnimationFrame(() => {
      setTimeout(() => {
        watch.drawn = performance.now() - from;
      });
    });
  };
  document.addEventListener(
    'click',
    (event) => {
      clicked = event.timeStamp;
    },
    { capture: true },
  );
  new MutationObserver(note).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId && window.watch)
        window.watch.delay = Math.max(window.watch.delay, entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
