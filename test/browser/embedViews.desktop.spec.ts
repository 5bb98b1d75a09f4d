import type { Page } from '@playwright/test';
import { test as testAnew } from './fixture.ts';
import { expect, openReady, test } from './keptPage.ts';
import { goWithin, openReady as openAnew, regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

const EVENT = 'event=e2022-09-14';
const TITLE = 'Truce of 14 September 2022';

const PARTS = [
  ['Map', 'map'],
  ['Timeline', 'timeline'],
  ['Event', 'list'],
] as const;

const boxOf = async (page: Page, name: 'Map' | 'Timeline' | 'Event') =>
  (await regionOf(page, name).boundingBox())!;

/** The height of the map in the address, in kilometres: a pixel at zoom 0 is 156.5 km wide on the equator. */
const scaleOf = (page: Page) => regionOf(page, 'Map').locator('.leaflet-control-scale-line').textContent();

for (const [width, height] of [
  [640, 480],
  [360, 640],
  [900, 600],
] as const)
  test(`any combination of the views fills an embed and a page of ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const embed of ['&embed=1', '']) {
      await openReady(page, `./?${EVENT}${embed}`);
      for (const view of ['map,list', 'map,timeline', 'timeline,list', 'map', 'timeline', 'list']) {
        await goWithin(page, `./?view=${view}&${EVENT}${embed}`);
        for (const [name, part] of PARTS)
          await expect(regionOf(page, name)).toHaveCount(view.includes(part) ? 1 : 0);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways, `${view}${embed} is as wide as the iframe`).toBeLessThanOrEqual(0);
        for (const [name, part] of PARTS.filter(([, part]) => view.includes(part))) {
          const box = await boxOf(page, name);
          expect(box.height, `${part} of ${view}${embed}`).toBeGreaterThan(90);
          expect(box.width, `${part} of ${view}${embed}`).toBeGreaterThan(200);
        }
      }
    }
  });

test('an embed without text has a line with date and title, which opens the text and closes it', async ({
  page,
}) => {
  for (const [view, width, height] of [
    ['map', 360, 480],
    ['map', 640, 480],
    ['timeline', 640, 480],
    ['map,timeline', 900, 600],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openReady(page, `./?embed=1&view=${view}&${EVENT}`);
    const line = page.getByRole('button', { name: TITLE }).and(page.locator('.embed-caption'));
    await expect(line).toContainText('14 September 2022');
    await expect(line).toHaveAttribute('aria-expanded', 'false');
    await line.click();
    await expect(regionOf(page, 'Event').getByRole('heading', { level: 2, name: TITLE })).toBeInViewport();
    await expect(line).toHaveAttribute('aria-expanded', 'true');
    await expect(line).toBeFocused();
    await line.click();
    await expect(regionOf(page, 'Event')).toHaveCount(0);
  }
});

test('a click on a mark leads to that line; without an event it has the title of the chronology', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await openReady(page, './?embed=1&view=map&from=2022-12-01&to=2022-12-31');
  const line = page.locator('.embed-caption');
  await expect(line).toContainText(await page.locator('.embed-bar h1').innerText());
  const mark = regionOf(page, 'Map').locator('.map-mark').first();
  const [, title] = /^[^:]+: (.+?), \d/.exec((await mark.getAttribute('aria-label'))!)!;
  await mark.click();
  await expect(line).toContainText(title!);
});

test('where the text has no room, the line leads to the full view with all of it', async ({ page }) => {
  await page.setViewportSize({ width: 300, height: 300 });
  await openReady(page, `./?embed=1&view=map&${EVENT}`);
  const line = page.getByRole('link', { name: TITLE });
  await expect(line).toBeInViewport({ ratio: 1 });
  const href = await line.getAttribute('href');
  expect(href).toContain(EVENT);
  expect(href).not.toMatch(/view=|embed=/);
  await expect(line).toHaveAttribute('target', '_blank');
});

test('a small map has no pointers at its edge, a larger one has', async ({ page }) => {
  const pointers = regionOf(page, 'Map').locator('.map-pointers .map-pointer');
  await page.setViewportSize({ width: 640, height: 640 });
  await openReady(page, './?embed=1&from=2022-09-01&to=2022-12-31');
  await expect(regionOf(page, 'Map').locator('.map-mark, .map-cluster').first()).toBeVisible();
  await expect(pointers).toHaveCount(0);
  await page.setViewportSize({ width: 900, height: 700 });
  await expect(pointers).not.toHaveCount(0);
});

test('an address of an earlier version still opens what it opened', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await openReady(page, './?embed=1');
  for (const [view, shown] of [
    ['', ['Map', 'Timeline', 'Event']],
    ['&view=all', ['Map', 'Timeline', 'Event']],
    ['&view=map', ['Map']],
    ['&view=timeline', ['Timeline']],
    ['&view=list', ['Event']],
  ] as const) {
    await goWithin(page, `./?embed=1&${EVENT}${view}`);
    for (const [name] of PARTS)
      await expect(regionOf(page, name)).toHaveCount(shown.includes(name as never) ? 1 : 0);
  }
});

testAnew('an embed starts at the places of its event, unless its address names another', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  for (const [event, scale] of [
    ['e2023-09-19', /^(20|30) km$/],
    ['e2023-01-27', /^(20|30|50) km$/],
  ] as const) {
    await openAnew(page, `./?embed=1&view=map&event=${event}`);
    await expect(regionOf(page, 'Map').locator('[aria-current="true"]').first()).toBeInViewport({ ratio: 1 });
    expect(await scaleOf(page)).toMatch(scale);
    await expect.poll(() => regionOf(page, 'Map').locator('.map-label-name').count()).toBeGreaterThan(1);
  }
  await openAnew(page, './?embed=1&view=map&event=e2022-10-06');
  await expect(regionOf(page, 'Map').getByRole('button', { name: /: Prague meeting, / })).toBeInViewport();
  await openAnew(page, './?embed=1&view=map&event=e2023-09-19&map=5/40/47');
  expect(await scaleOf(page)).toMatch(/^\d00 km$/);
});
