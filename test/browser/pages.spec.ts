import { expect, test } from './fixture.ts';
import { openReady, regionOf } from './readyPage.ts';

test('the pages of the panel open from its navigation, have an address, and Back returns', async ({
  page,
}) => {
  await openReady(page);
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await pages.getByRole('link', { name: 'About' }).click();
  await expect(page).toHaveURL(/page=about/);
  await expect(page.locator('#page-title')).toBeVisible();
  await page.goBack();
  await expect(regionOf(page, 'Events')).toBeVisible();
  await page.goForward();
  await expect(page.locator('#page-title')).toBeVisible();
  await pages.getByRole('link', { name: 'Events' }).click();
  await expect(regionOf(page, 'Events')).toBeVisible();
});
