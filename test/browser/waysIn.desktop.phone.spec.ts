import type { Page } from '@playwright/test';
import { chronology } from './chronology.ts';
import { expect, test } from './fixture.ts';
import { totalShift, watchShifts } from './layoutShifts.ts';
import { openReady } from './readyPage.ts';
import { settle } from './settle.ts';

// Each test is a first visit, with a history of its own.
test.use({ reuseContext: false });

const ways = chronology.head.ways_in;
const waysIn = (page: Page) => page.locator('.ways-in');

const shiftOf = async (page: Page) => {
  await settle(page);
  return totalShift(page);
};

test('a way in is a link that the app takes without a reload; Back returns', async ({ page }) => {
  await openReady(page);
  await expect(waysIn(page).getByRole('link')).toHaveText(ways.map(({ label }) => label));
  await page.evaluate(() => Object.assign(window, { kept: true }));
  for (const { label, address } of ways) {
    const link = waysIn(page).getByRole('link', { name: label });
    await expect(link).toHaveAttribute('href', `?${address}`);
    await link.click();
    await expect(waysIn(page)).toHaveCount(0);
    const asked = new URLSearchParams(address);
    for (const [name, value] of asked) expect(new URL(page.url()).searchParams.get(name)).toBe(value);
    await page.goBack();
    await expect(waysIn(page)).toBeVisible();
  }
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
});

test('once closed, they are gone at the next visit, too, and nothing moves', async ({ page }) => {
  await watchShifts(page);
  await openReady(page);
  expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);
  await page.getByRole('button', { name: 'Close these suggestions' }).click();
  await expect(waysIn(page)).toHaveCount(0);
  await openReady(page, './?');
  await expect(waysIn(page)).toHaveCount(0);
  expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);
});

test('they are not there with an address that asks for anything', async ({ page }) => {
  for (const address of [
    '?event=e2020-09-27',
    '?q=truce',
    '?kind=cease-fire',
    '?embed=1',
    '?event=gone',
    '?view=list',
  ]) {
    await openReady(page, `./${address}`);
    await expect(waysIn(page), address).toBeHidden();
  }
});
