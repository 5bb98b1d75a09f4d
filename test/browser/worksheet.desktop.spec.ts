import { chronology } from './chronology.ts';
import { expect, test } from './fixture.ts';
import { openReady } from './readyPage.ts';

test('every lesson prints as a worksheet with its questions and the claims to compare', async ({ page }) => {
  test.slow(); // a page for each path
  for (const { id, steps } of chronology.paths) {
    await openReady(page, `./?page=paths&entry=${id}`);
    await expect(page.locator(`[data-path="${id}"]`)).toHaveAttribute('open');
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.print-sheet');
    await expect(sheet.locator('.worksheet-question')).toHaveCount(steps.length);
    const compared = steps.filter(({ compare_topic }) => compare_topic);
    await expect(sheet.locator('.sheet-topic')).toHaveCount(compared.length);
    await expect(sheet.locator('.sheet-references li').first()).toBeVisible();
    await expect(sheet.locator('.sheet-address a')).toHaveAttribute('href', new RegExp(`path=${id}$`));
    await page.emulateMedia({ media: 'screen' });
  }
});
