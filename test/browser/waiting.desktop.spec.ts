import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { holdBack } from './holdBack.ts';
import { openReady, regionOf } from './readyPage.ts';

/** The code and the style sheet of a part. */
const filesOf = (part: string) => new RegExp(`/assets/${part}-[^/]*\\.(js|css)$`);

const boxOf = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())!;

for (const [width, height] of [
  [1440, 900],
  [640, 480],
] as const) {
  test(`${width} × ${height}: until the legend has come, a placeholder says so and covers no button`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const release = await holdBack(page, filesOf('TerritoryLegend'));
    await openReady(page);
    const waiting = regionOf(page, 'Map').getByText('Being loaded …');
    await expect(waiting).toBeVisible();
    const [text, buttons, map] = [
      (await waiting.boundingBox())!,
      await boxOf(page, '.map-buttons'),
      await boxOf(page, '.map'),
    ];
    expect(text.y).toBeGreaterThan(buttons.y + buttons.height);
    expect(text.y).toBeGreaterThan(map.y + map.height / 2);
    release();
    const legend = page.getByRole('region', { name: 'Who held what' });
    await expect(legend).toBeVisible();
    const drawn = (await legend.boundingBox())!;
    expect(drawn.x).toBeLessThanOrEqual(text.x);
    expect(drawn.y).toBeLessThanOrEqual(text.y + text.height);
  });
}

test('until a page of the panel has come, a placeholder says so, as far from the edge as its text', async ({
  page,
}) => {
  const release = await holdBack(page, filesOf('WordingPage'));
  await openReady(page, './?page=wording');
  const text = page.locator('.panel').getByText('Being loaded …');
  await expect(text).toBeVisible();
  const left = await text.evaluate(
    (it) => it.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(it).paddingLeft),
  );
  release();
  const heading = page.locator('#page-title');
  await expect(heading).toBeVisible();
  expect(left).toBe((await heading.boundingBox())!.x);
});

test('until the slide has come, the map has its whole column and a placeholder says so', async ({ page }) => {
  const release = await holdBack(page, filesOf('PresentMode'));
  await openReady(page, './');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const text = page.locator('.views > .waiting');
  await expect(text).toBeVisible();
  const [map, views, waiting] = [
    await boxOf(page, '.map-box'),
    await boxOf(page, '.views'),
    (await text.boundingBox())!,
  ];
  expect(map.height).toBe(views.height);
  expect(waiting.x).toBeGreaterThanOrEqual(map.x + map.width);
  expect(waiting.height).toBe(views.height);
  release();
  await expect(page.locator('.slide')).toBeVisible();
});
