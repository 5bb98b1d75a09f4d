import type { Locator, Page } from '@playwright/test';
import { test as testAnew } from './fixture.ts';
import { expect, openReady, test } from './keptPage.ts';
import { openReady as openAnew, regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

/** What an on-screen keyboard leaves of a phone, in CSS pixels. */
const LEFT = 320;

/** The keyboard opens: the page stays as high as it is, and less of it can be seen. */
const openKeyboard = (page: Page, height: number | undefined) =>
  page.evaluate((height) => {
    const seen = window.visualViewport!;
    if (height === undefined) Reflect.deleteProperty(seen, 'height');
    else Object.defineProperty(seen, 'height', { configurable: true, get: () => height });
    seen.dispatchEvent(new Event('resize'));
  }, height);

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search events' });

/** Whether the middle of an element can be seen and touched above the keyboard. */
const isSeen = (element: Locator) =>
  element.evaluate((element, bottom) => {
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return box.bottom <= bottom && element.contains(document.elementFromPoint(x, y));
  }, LEFT);

test('while the keyboard is open the results stand below the field', async ({ page }) => {
  await openReady(page, './?from=1921-01-01&to=2026-12-31');
  // Not by its role: it is inert while the results cover it.
  const map = page.locator('section.map');
  const before = await map.boundingBox();
  await field(page).tap();
  await openKeyboard(page, LEFT);
  await field(page).pressSequentially('embassy gunman');
  const first = regionOf(page, 'Events').getByRole('heading', { level: 3 }).first();
  await expect(first).toContainText(/^Gunman/);
  await expect.poll(() => isSeen(first)).toBe(true);
  const [typed, found] = [await field(page).boundingBox(), await first.boundingBox()];
  expect(found!.y).toBeGreaterThanOrEqual(typed!.y + typed!.height);
  await expect(page.locator('.panel')).toHaveJSProperty('scrollWidth', 390);
  // Map and timeline keep their places below it, and are not drawn again.
  expect(await map.boundingBox()).toEqual(before);

  // A tap opens the result that it was meant for, although the field loses the focus.
  const title = await first.textContent();
  await first.getByRole('link').tap();
  await openKeyboard(page, undefined);
  await expect(regionOf(page, 'Event').getByRole('heading', { level: 2 })).toHaveText(title!);
  await expect(page.locator('.app[data-results]')).toHaveCount(0);
  // The bar of filters has come above it.
  expect(await map.boundingBox()).toMatchObject({ width: before!.width, height: before!.height });
});

test('map and timeline stay where there is room for results below them', async ({ page }) => {
  await openReady(page);
  await field(page).tap();
  await field(page).pressSequentially('embassy');
  await expect(page.locator('.app[data-results]')).toHaveCount(0);
  await openKeyboard(page, LEFT);
  await expect(page.locator('.app[data-results]')).toHaveCount(1);
  await field(page).press('Enter');
  await openKeyboard(page, undefined);
  await expect(field(page)).not.toBeFocused();
  await expect(page.locator('.app[data-results]')).toHaveCount(0);
});

test('a window that the keyboard has made smaller is treated the same', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: LEFT });
  await openReady(page, './?from=1921-01-01&to=2026-12-31');
  await field(page).tap();
  await field(page).pressSequentially('embassy gunman');
  const first = regionOf(page, 'Events').getByRole('heading', { level: 3 }).first();
  await expect(first).toContainText(/^Gunman/);
  await expect.poll(() => isSeen(first)).toBe(true);
});

test('what is pressed while the search has the focus stays where it is', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openReady(page, './?q=army');
  const header = page.getByRole('banner');
  const before = await header.boundingBox();
  await field(page).tap();
  expect(await header.boundingBox()).toEqual(before);
  const { x, width } = (await field(page).boundingBox())!;
  expect([Math.round(x), Math.round(width)]).toEqual([12, 296]);
  await page.getByRole('navigation').getByRole('link', { name: 'Articles' }).tap();
  await expect(page).toHaveURL(/articles/);
});

for (const [opened, address] of [
  ['at first sight', './'],
  ['at an address', './?from=1921-01-01&to=2026-12-31'],
] as const)
  testAnew(`a page opened ${opened} raises its text while the reader searches`, async ({ page }) => {
    await openAnew(page, address);
    await field(page).tap();
    await expect(page.getByRole('group', { name: 'Height of the text: the whole screen' })).toBeVisible();
    await expect(page.locator('.app[data-results]')).toHaveCount(0);
  });
