import type { Page } from '@playwright/test';
import { watchViews } from './watchViews.ts';

export interface Typing {
  /** Event-timing duration of each key, as INP counts it; Chromium rounds to 8 ms. */
  readonly delays: readonly number[];
  /** From each key until every view that changes had changed and was drawn. */
  readonly updates: readonly number[];
}

/** Words of our own events and of the synthetic ones, one with a typo, and one that occurs nowhere. */
const WORDS = ['lachin', 'tehran', 'gangja', 'cease-fire', 'synthetic 12', 'zzz'];

/** Types words into the search, key by key, as fast as a quick typist, and deletes them again. */
export async function measureType(page: Page): Promise<Typing> {
  await page.evaluate(watchViews, { type: 'keydown', needed: 1 } as const);
  const delays: number[] = [];
  const updates: number[] = [];
  const field = page.getByRole('searchbox');
  await field.focus();
  // The index is made at the first search; that is not measured here.
  await page.keyboard.press('x');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(2000);
  for (const key of WORDS.flatMap((word) => [...word, 'Escape'])) {
    await page.evaluate(() => {
      window.watch = { delay: 0, changed: {} };
    });
    await page.keyboard.press(key);
    await page.waitForTimeout(200);
    const { delay, drawn } = await page.evaluate(() => window.watch);
    // Chromium does not report interactions shorter than a frame.
    delays.push(Math.max(delay, 16));
    if (drawn !== undefined) updates.push(drawn);
  }
  return { delays, updates };
}
