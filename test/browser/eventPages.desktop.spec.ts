import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './fixture.ts';
import { expectSelected } from './readyPage.ts';

const PAGE = './events/e2022-09-14/';
const TITLE = 'Truce of 14 September 2022';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an event’s static page says what happened, who claims what, and in whose words', async ({ page }) => {
    await page.goto(PAGE);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    await expect(main.locator('time[datetime="2022-09-14"]').first()).toBeVisible();
    await expect(main.locator('.claim').first()).toBeVisible();
    await expect(main.locator('blockquote').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open in the timeline and map' })).toBeVisible();
  });
});

test('an event’s static page shows where it was, and links to the event in the app', async ({ page }) => {
  await page.goto(PAGE);
  const map = page.getByRole('img', { name: /^Map that shows where it was/ });
  await expect.poll(() => map.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  await expect(map).toHaveCSS('object-fit', 'cover');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Open in the timeline and map' }).click();
  await page.waitForSelector('html[data-araxes-ready="true"]');
  await expectSelected(page, 'e2022-09-14', TITLE);
});
