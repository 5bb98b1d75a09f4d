import type { CDPSession, Locator, Page } from '@playwright/test';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './fixture.ts';
import { openReady, regionOf } from './readyPage.ts';

const bar = (page: Page) => page.locator('.sheet-bar');
const more = (page: Page) => page.getByRole('button', { name: 'More text' });
const less = (page: Page) => page.getByRole('button', { name: 'More map' });
const is = (page: Page, height: string) =>
  expect(page.getByRole('group', { name: `Height of the text: ${height}` })).toBeVisible();

const heightOf = async (part: Locator) => (await part.boundingBox())!.height;
const shareOf = async (part: Locator) => (await heightOf(part)) / 844;

/** The open event's marks are on the map, above the sheet and under nothing else. */
const expectMarksSeen = (page: Page) =>
  expect(async () => {
    const seen = await regionOf(page, 'Map')
      .locator('.map-mark[aria-current="true"]')
      .evaluateAll((marks) =>
        marks.map((mark) => {
          const { left, right, top, bottom } = mark.getBoundingClientRect();
          const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return hit?.closest('.map-mark') !== null;
        }),
      );
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).not.toContain(false);
  }).toPass();

test('the text has three heights, by button and by key, and no mark is ever under it', async ({ page }) => {
  await openReady(page, './?event=e2022-09-14');
  await is(page, 'half the screen');
  const [map, text] = [regionOf(page, 'Map'), page.locator('#panel')];
  expect(await shareOf(map)).toBeGreaterThan(0.3);
  await expectMarksSeen(page);

  await less(page).click();
  await is(page, 'one line');
  await expect(bar(page)).toContainText('Truce of 14 September 2022');
  await expect(bar(page)).toBeInViewport({ ratio: 1 });
  await expect.poll(() => shareOf(map)).toBeGreaterThan(0.55);
  await expect(text).toHaveJSProperty('inert', true);
  await expectMarksSeen(page);
  await expect(less(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(less(page)).toBeFocused();

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await is(page, 'the whole screen');
  await expect(page.getByRole('separator')).toHaveCount(0);
  expect(await shareOf(text)).toBeGreaterThan(0.75);
  await expect(page.locator('#map-box')).toHaveJSProperty('inert', true);
  await expect(more(page)).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ArrowDown');
  await is(page, 'half the screen');
  expect(await shareOf(map)).toBeGreaterThan(0.3);

  await more(page).click();
  await page.reload();
  await is(page, 'half the screen');
});

async function drag(session: CDPSession, from: { x: number; y: number }, by: number) {
  const at = (share: number) => [{ x: from.x, y: from.y + by * share }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 6; step++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 6) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('the bar can be dragged up and down; a short drag changes nothing', async ({ page }) => {
  await openReady(page);
  const session = await page.context().newCDPSession(page);
  const grip = async () => {
    const { x, y, width, height } = (await page.locator('.sheet-grip').boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  };
  await drag(session, await grip(), -30);
  await is(page, 'half the screen');
  await drag(session, await grip(), -90);
  await is(page, 'the whole screen');
  await drag(session, await grip(), 150);
  await is(page, 'one line');
  await expect(bar(page)).toContainText(/\d+ of \d+ events/);
});

test('while the reader types, the hits stand under the search field; what is opened is on the map again', async ({
  page,
}) => {
  await openReady(page);
  const search = page.getByRole('searchbox', { name: 'Search events' });
  await search.tap();
  await is(page, 'the whole screen');
  await search.fill('Lachin corridor blocked');
  const hit = regionOf(page, 'Events').getByRole('link', { name: 'Lachin corridor blocked' });
  await expect(hit).toBeVisible();
  // The keyboard covers about the lower half of the screen.
  const { y, height } = (await hit.boundingBox())!;
  expect(y + height).toBeLessThan(422);
  await hit.tap();
  await is(page, 'half the screen');
  await expectMarksSeen(page);
});

test('axe finds nothing serious in any height, and at 320 px nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReady(page, './?event=e2022-09-14');
  for (const press of [less, more, more]) {
    await press(page).click();
    const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(inner).toBeLessThanOrEqual(outer!);
    await expectAccessible(page, '.sheet-bar');
  }
});

test('on its side neither legend nor zoom is cut', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openReady(page);
  await expect(page.locator('.map-overlay .territory-legend')).toContainText('As of');
  const map = (await regionOf(page, 'Map').boundingBox())!;
  for (const part of ['.territory-legend', '.map-buttons', '.map-corner']) {
    const { x, y, width, height } = (await page.locator(`.map ${part}`).boundingBox())!;
    expect(x, part).toBeGreaterThanOrEqual(map.x);
    expect(y, part).toBeGreaterThanOrEqual(map.y);
    expect(x + width, part).toBeLessThanOrEqual(map.x + map.width + 0.5);
    expect(y + height, part).toBeLessThanOrEqual(map.y + map.height + 0.5);
  }
  await page.locator('.map-overlay .territory-legend summary').first().click();
  const open = (await page.locator('.map-overlay .territory-legend').boundingBox())!;
  expect(open.height).toBeGreaterThan(80);
  expect(open.y).toBeGreaterThanOrEqual(map.y);
});
