import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './fixture.ts';

// Chromium has the feature on some systems only.
test.use({
  allowed: { messages: [/^Unrecognized feature: 'web-share'/] },
  viewport: { width: 900, height: 500 },
});

test('the page of embedding examples has three iframes, each loaded when near', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.frame().url()} ${request.url()}`));
  await page.route('**/embed-example.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()} h2 { margin-block-start: 10000px }` });
  });
  await page.goto('./embed-example.html?tag=news');
  const frame = (index: number) => page.frameLocator('iframe').nth(index);
  const ready = (index: number) => frame(index).locator('html[data-araxes-ready="true"]').waitFor();
  const opened = (index: number) => frame(index).locator('#panel .page h2');

  await page.locator('iframe').nth(0).scrollIntoViewIfNeeded();
  await ready(0);
  await expect(opened(0)).toHaveText('Truce of 14 September 2022');
  expect(page.frames().some((it) => /path=|view=/.test(it.url()))).toBe(false);
  await expectAccessible(page);

  await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
  await ready(1);
  await expect(page.locator('iframe').nth(1)).toHaveCSS('height', '422px');
  await expect(
    frame(1)
      .getByRole('button', { name: /^Truce of 14 September 2022,|14 September 2022/ })
      .first(),
  ).toBeVisible();
  await expect(frame(1).locator('#panel')).toHaveCount(0);
  expect(asked.filter((it) => it.includes('view=timeline') && it.includes('MapView'))).toEqual([]);

  await page.locator('iframe').nth(2).scrollIntoViewIfNeeded();
  await ready(2);
  await expect(opened(2)).toHaveText('First truce of the 2020 war');
  for (const title of [
    'Strike on Ganja, shelling of Stepanakert / Khankendi',
    'Fighting goes on after two truces',
  ]) {
    await frame(2).getByRole('button', { name: 'Next event' }).click();
    await expect(opened(2)).toHaveText(title);
  }
  await expect(opened(0)).toHaveText('Truce of 14 September 2022');
  await expect(page).toHaveURL(/\/embed-example\.html\?tag=news$/);
});
