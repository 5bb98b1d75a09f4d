import { PAGES } from '../../src/store/state.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './fixture.ts';
import { openReady } from './readyPage.ts';

for (const name of PAGES) {
  test(`axe finds nothing serious on the page ${name}`, async ({ page }) => {
    await openReady(page, `./?page=${name}`);
    await expect(page.locator('#page-title')).toBeVisible();
    await expectAccessible(page, '.panel');
  });
}
