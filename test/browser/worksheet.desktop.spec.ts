import { expect, test } from './fixture.ts';
import { openReady } from './readyPage.ts';

test('every lesson prints as a worksheet with its questions and the claims to compare', async ({ page }) => {
  for (const [id, steps, topics] of [
    ['p-2020-war', 12, 12],
    ['p-september-2022', 6, 5],
    ['p-embassy-iran', 8, 7],
    ['p-territory', 13, 8],
    ['p-two-accounts', 8, 8],
  ] as const) {
    await openReady(page, `./?page=paths&entry=${id}`);
    await expect(page.locator(`[data-path="${id}"]`)).toHaveAttribute('open');
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.print-sheet');
    await expect(sheet.locator('.worksheet-question')).toHaveCount(steps);
    await expect(sheet.locator('.sheet-topic')).toHaveCount(topics);
    await expect(sheet.locator('.sheet-references li').first()).toBeVisible();
    await expect(sheet.locator('.sheet-address a')).toHaveAttribute('href', new RegExp(`path=${id}$`));
    await page.emulateMedia({ media: 'screen' });
  }
});
