import { TOTAL } from './chronology.ts';
import { expect, test } from './fixture.ts';
import { openReady, regionOf } from './readyPage.ts';

for (const address of ['./', './?embed=1&event=e2022-09-14']) {
  test.describe(`without scripts, at ${address}`, () => {
    test.use({ javaScriptEnabled: false });

    test('every event and article leads to a page of its own', async ({ page }) => {
      await page.goto(address);
      const items = regionOf(page, 'Events')
        .getByRole('listitem')
        .filter({ has: page.locator('h3') });
      await expect(items).toHaveCount(TOTAL);
      const links = await items.evaluateAll((all) =>
        all.map((item) => ({
          id: (item as HTMLElement).dataset.event,
          shown: [...item.querySelectorAll<HTMLAnchorElement>('h3 a')]
            .filter((link) => link.checkVisibility())
            .map((link) => link.getAttribute('href')),
        })),
      );
      expect(links.filter(({ id, shown }) => shown.join() !== `events/${id}/`)).toEqual([]);
      await expect(page.getByRole('link', { name: 'Open full view' })).toHaveCount(0);

      await page.getByRole('link', { name: 'Truce of 14 September 2022' }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Truce of 14 September 2022');
      await page.goBack();
      await page.getByRole('link', { name: 'Bangladeshi student killed in Azerbaijan' }).click();
      await expect(page).toHaveURL(/articles\/[^/]+\/$/);
    });
  });
}

test('with scripts the chronology as a list is one link away, and the three views from there', async ({
  page,
}) => {
  await openReady(page);
  await expect(regionOf(page, 'Events').locator('.event-item').first().locator('h3 a')).toHaveAttribute(
    'href',
    /^\?event=/,
  );
  await page.locator('.as-list a').click();
  await page.waitForSelector('html[data-araxes-ready="true"]');
  await expect(regionOf(page, 'Events').getByRole('status')).toHaveText(`${TOTAL} of ${TOTAL} events`);
  await expect(regionOf(page, 'Events').locator('.event-item')).toHaveCount(TOTAL);
  await expect(regionOf(page, 'Map')).toHaveCount(0);
  await page.locator('.as-list a').click();
  await expect(regionOf(page, 'Map')).toBeVisible();
});

test('an embed leads to the chronology as a list, in a page of its own', async ({ page, context }) => {
  await openReady(page, './?embed=1&event=e2022-09-14');
  await page.keyboard.press('Tab');
  const first = page.locator(':focus');
  await expect(first).toHaveText(/^The chronology as a list/);
  await expect(first).toBeInViewport({ ratio: 1 });
  const address = await first.getAttribute('href');
  await expect(page.locator('.as-list a')).toHaveAttribute('href', address!);
  const [list] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
  await list.waitForSelector('html[data-araxes-ready="true"]');
  await expect(regionOf(list, 'Events').locator('.event-item')).toHaveCount(TOTAL);
  await expect(list.locator('.embed-bar')).toHaveCount(0);
});
