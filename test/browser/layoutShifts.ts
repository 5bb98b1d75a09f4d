import type { Page } from '@playwright/test';

interface Recording {
  /** The score of each layout shift, in order. */
  readonly shifts: number[];
}

/** Begins to record layout shifts; with `buffered` also those that have happened before. Runs in the page. */
export function recordShifts(buffered: boolean): void {
  const shifts: number[] = [];
  Object.assign(window, { shifts } satisfies Recording);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift', buffered });
}

/** Records the layout shifts of each page that is opened from now on. */
export const watchShifts = (page: Page) => page.addInitScript(recordShifts, true);

export const shiftsOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (window as unknown as Recording).shifts);

/** Their scores added up. */
export const totalShift = async (page: Page): Promise<number> =>
  (await shiftsOf(page)).reduce((sum, value) => sum + value, 0);
