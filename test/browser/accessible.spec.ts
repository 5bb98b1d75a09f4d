import { TOTAL } from './chronology.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, openReady, test } from './keptPage.ts';

test.describe.configure({ mode: 'default' });

for (const [name, address] of [
  ['the main page', './'],
  ['an event', './?event=e2022-09-13'],
  ['an article', './?article=a02'],
]) {
  test(`axe finds nothing serious on ${name}`, async ({ page }) => {
    await openReady(page, address);
    await expectAccessible(page);
  });
}

test('axe finds nothing serious in the dialogs', async ({ page }) => {
  await openReady(page);
  for (const name of ['Filter', 'Share or embed', 'Keyboard help']) {
    await test.step(name, async () => {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, 'dialog[open]');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  }
});

test('the landmarks and buttons are where assistive tools look for them', async ({ page }) => {
  await openReady(page, './?event=e2022-09-14');
  await expect(page.getByRole('main')).toHaveCount(1);
  for (const name of ['Timeline', 'Map', 'Events', 'Event']) {
    await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1);
  }
  await expect(page.getByRole('search').getByRole('searchbox', { name: 'Search events' })).toBeVisible();
  for (const name of [
    'Filter',
    'Share or embed',
    'Present',
    'Previous event',
    'Next event',
    'Print',
    'Keyboard help',
  ]) {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(
    'Truce of 14 September 2022',
  );
});

test('keys reach search, help and the list', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Tehran');
  await expect(page.getByRole('region', { name: 'Events', exact: true }).getByRole('status')).toHaveText(
    new RegExp(`^[1-9]\\d* of ${TOTAL}`),
  );
  await expect(page).toHaveURL(/q=Tehran/);
  await page.locator('.events h3 a').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.events h3 a').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Event', exact: true })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
