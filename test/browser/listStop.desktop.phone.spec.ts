import type { Page } from '@playwright/test';
import { expect, openReady, test } from './keptPage.ts';
import { regionOf } from './readyPage.ts';
import { settle } from './settle.ts';

test.describe.configure({ mode: 'default' });

const stops = (page: Page) => regionOf(page, 'Events').locator('h3 a[tabindex="0"]');

/** As by the wheel. */
const scrollBy = async (page: Page, pixels: number) => {
  await page
    .locator('#events')
    .evaluate((panel, by) => panel.scrollBy({ top: by, behavior: 'instant' }), pixels);
  await settle(page);
};

test('scrolling leaves the tab stop of the list where it was, until that is out of sight', async ({
  page,
}) => {
  await openReady(page);
  await stops(page).focus();
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowDown');
  const focused = page.locator(':focus');
  const title = (await focused.textContent())!;
  await expect(stops(page)).toHaveText([title]);

  await scrollBy(page, 20);
  await expect(stops(page)).toHaveText([title]);
  await page.getByRole('button', { name: 'Present' }).focus();
  await scrollBy(page, 20);
  await expect(stops(page)).toHaveText([title]);

  await scrollBy(page, 4000);
  await expect(stops(page)).toHaveCount(1);
  await expect(stops(page)).toBeInViewport();
  await expect(stops(page)).not.toHaveText(title);
});
