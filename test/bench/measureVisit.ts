import type { Browser, Page } from '@playwright/test';
import { DESKTOP } from './openPage.ts';
import type { BenchServer } from './serve.ts';
import { type Sending, sumSent } from './sumSent.ts';

/** In ms. */
const CACHED_WITHIN = 90_000;
const QUIET = 3000;

/** What the server sends for a first visit, until the copy for offline use is complete. */
export async function measureVisit(browser: Browser, first: BenchServer): Promise<Sending> {
  const server = await first.another();
  const context = await browser.newContext({ viewport: DESKTOP, serviceWorkers: 'allow' });
  try {
    const page = await context.newPage();
    await page.goto(server.address());
    await workerActive(page);
    await quiet(server);
    await checkCopy(page);
    return sumSent(server.sent);
  } finally {
    await context.close();
    server.close();
  }
}

/** A worker becomes active once it has stored the files of its list. */
async function workerActive(page: Page): Promise<void> {
  const active = page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  const late = new Promise<false>((resolve) => setTimeout(resolve, CACHED_WITHIN, false).unref());
  if (!(await Promise.race([active, late]))) throw new Error('the page was not stored for offline use');
}

async function quiet({ sent }: BenchServer): Promise<void> {
  for (let before = -1; before !== sent.length; ) {
    before = sent.length;
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  }
}

async function checkCopy(page: Page): Promise<void> {
  const stored = await page.evaluate(async () => {
    const names = await caches.keys();
    const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return files.flat().length;
  });
  if (stored === 0) throw new Error('the copy for offline use is empty');
}
