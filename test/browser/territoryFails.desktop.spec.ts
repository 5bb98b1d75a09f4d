import { expect, test } from './fixture.ts';
import { openReady, regionOf } from './readyPage.ts';

test.use({
  allowed: { hosts: [], messages: [/control layer could not be loaded/, /Failed to load resource/] },
});

test('where the areas do not come the map says so, and tries again', async ({ page }) => {
  await page.route('**/control.topo.json', (route) => route.abort());
  await openReady(page);
  const map = regionOf(page, 'Map');
  await expect(map.getByRole('status')).toContainText('Who held what could not be loaded');
  await page.unroute('**/control.topo.json');
  await map.getByRole('button', { name: 'Try again' }).click();
  await expect(map.locator('path[data-part]').first()).toBeAttached();
  await expect(map.getByRole('status')).toBeHidden();
});
