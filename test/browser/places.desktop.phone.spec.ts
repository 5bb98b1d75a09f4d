import { chronology } from './chronology.ts';
import { test as testAnew } from './fixture.ts';
import { expect, openReady, test } from './keptPage.ts';
import { expectSelected, openReady as openAnew, regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

test('an event says what came before and after it, and what was near in any year', {
  tag: '@desktop',
}, async ({ page }) => {
  await openReady(page, './?event=e2020-10-17');
  const neighbours = regionOf(page, 'Event').locator('.neighbours');
  await expect(neighbours).toContainText('Just before');
  await expect(neighbours).toContainText('6 days before');
  const list = neighbours.getByRole('listitem');
  await expect(
    list.filter({ hasText: 'Strike on Ganja, shelling of Stepanakert / Khankendi' }).first(),
  ).toBeVisible();
  await expect(list.first()).toContainText('same place');
  const few = await list.count();
  const radius = neighbours.getByRole('combobox');
  await radius.selectOption({ label: '100 km' });
  await neighbours.getByRole('button', { name: /Show all \d+/ }).press('Enter');
  expect(await list.count()).toBeGreaterThan(few);
  await neighbours
    .getByRole('link', { name: 'Strike on Ganja, shelling of Stepanakert / Khankendi' })
    .first()
    .press('Enter');
  await expectSelected(page, 'e2020-10-11', 'Strike on Ganja, shelling of Stepanakert / Khankendi');
  await expect(radius).toHaveValue('100');
});

test('the gazetteer lists every place, finds one by any of its names, and links to its events', async ({
  page,
}) => {
  await openReady(page, './?page=places');
  const entries = page.locator('.gazetteer > li');
  await expect(entries).toHaveCount(chronology.places.length);
  await page.getByRole('searchbox', { name: 'Find a place' }).fill('xankend');
  await expect(entries).toHaveCount(1);
  for (const words of ['Stepanakert / Khankendi', 'Ստեփանակերտ', 'Xankəndi', '° N,', 'within'])
    await expect(entries).toContainText(words);
  await entries.locator('summary').press('Enter');
  await entries.getByRole('link').first().press('Enter');
  await expect(regionOf(page, 'Event')).toBeVisible();
});

testAnew('a link to one place scrolls to its entry', async ({ page }) => {
  await openAnew(page, './?page=places&entry=zangilan');
  const entry = page.locator('[data-place="zangilan"]');
  await expect(entry).toBeInViewport();
  await expect(entry).toBeFocused();
});
