import { PAGES } from '../../src/store/state.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './fixture.ts';
import { hideDrawings } from './hideDrawings.ts';
import { goWithin, openReady } from './readyPage.ts';

test('axe finds nothing serious on any page of the panel', async ({ page }) => {
  test.setTimeout(240_000);
  await openReady(page);
  await hideDrawings(page);
  for (const name of PAGES) {
    await goWithin(page, `./?page=${name}`);
    await expect(page.locator('#page-title'), name).toBeVisible();
    await expectAccessible(page, '.panel');
  }
});
