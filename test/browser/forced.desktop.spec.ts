import { expect, test } from './fixture.ts';
import { openReady } from './readyPage.ts';

test.use({ contextOptions: { forcedColors: 'active' } });

test('matches are marked in forced colours', async ({ page }) => {
  await openReady(page, './?event=e2023-01-27&q=embassy');
  const colours = await page
    .locator('.page mark')
    .first()
    .evaluate((mark) => [mark, document.body].map((it) => getComputedStyle(it).backgroundColor));
  expect(colours[0]).not.toBe(colours[1]);
  expect(colours[0]).not.toBe('rgba(0, 0, 0, 0)');
});
