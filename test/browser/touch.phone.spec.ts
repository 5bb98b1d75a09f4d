import { expect, test } from './fixture.ts';
import { openReady, regionOf } from './readyPage.ts';

test('touch opens events in list, timeline and map, and goes to the next', async ({ page }) => {
  await openReady(page, './?from=2022-09-01&to=2023-03-01');
  await regionOf(page, 'Events').getByRole('link', { name: 'Prague meeting' }).tap();
  await expect(page).toHaveURL(/event=e2022-10-06/);
  await regionOf(page, 'Timeline')
    .getByRole('button', { name: /: Lachin corridor blocked, / })
    .tap();
  await expect(page).toHaveURL(/event=e2022-12-12/);
  await page.getByRole('button', { name: 'Next event' }).tap();
  await expect(page).toHaveURL(/event=e2023-01-27/);
});

test('nothing is cut off sideways, down to 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReady(page, './?event=e2023-01-27');
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1]!);
});
