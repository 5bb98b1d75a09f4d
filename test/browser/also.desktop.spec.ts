import { expect, test } from './fixture.ts';
import { openReady, regionOf } from './readyPage.ts';

test('events beside the conflict are off at first, and shown by one choice', async ({ page }) => {
  await openReady(page);
  await expect(regionOf(page, 'Timeline').getByText('Outside the conflict')).toHaveCount(0);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /Outside the conflict/ })
    .check();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(regionOf(page, 'Timeline').getByText('Outside the conflict')).toBeVisible();
  await regionOf(page, 'Events').getByRole('link', { name: 'Attack on the cargo ship M/V Mozart' }).click();
  await expect(regionOf(page, 'Event').locator('blockquote.excerpt')).toContainText(
    'Pirates attacked a Turkish cargo ship',
  );
  await expect(page).toHaveURL(/track=[^&]*also/);
});
