import type { Page } from '@playwright/test';
import { chronology } from './chronology.ts';
import { countPages } from './countPages.ts';
import { expect, test } from './fixture.ts';
import { openReady } from './readyPage.ts';

/** Shows the page as it is printed. The code of the sheet comes a moment after the page. */
async function showSheet(page: Page, steps: number) {
  await expect(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print-sheet .worksheet-question')).toHaveCount(steps, { timeout: 1000 });
  }).toPass();
}

test('every lesson prints as a worksheet with map, questions and lines', async ({ page }) => {
  test.slow(); // a page for each path
  for (const { id, steps } of chronology.paths) {
    await openReady(page, `./?page=paths&entry=${id}`);
    await expect(page.locator(`[data-path="${id}"]`)).toHaveAttribute('open');
    await showSheet(page, steps.length);
    const sheet = page.locator('.print-sheet');
    const compared = steps.filter(({ compare_topic }) => compare_topic);
    await expect(sheet.locator('.worksheet-compare')).toHaveCount(compared.length);
    await expect(sheet.locator('.printed-map .mark').first()).toBeVisible();
    expect(
      await sheet.locator('.worksheet-step').last().locator('.worksheet-lines i').count(),
    ).toBeGreaterThan(1);
    await expect(sheet.locator('.sheet-address a')).toHaveAttribute('href', new RegExp(`path=${id}$`));
    await page.emulateMedia({ media: 'screen' });
  }
});

test('every worksheet fits on two pages of A4 and of US Letter', async ({ page }) => {
  test.slow();
  for (const { id, steps } of chronology.paths) {
    await openReady(page, `./?page=paths&entry=${id}`);
    await showSheet(page, steps.length);
    for (const format of ['A4', 'Letter'] as const) {
      const pages = countPages(await page.pdf({ format }));
      expect(pages, `${id} on ${format}`).toBeGreaterThan(0);
      expect(pages, `${id} on ${format}`).toBeLessThanOrEqual(2);
    }
    await page.emulateMedia({ media: 'screen' });
  }
});
