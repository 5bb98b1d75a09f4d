import { pathToFileURL } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { openReady, regionOf } from './readyPage.ts';
import { settle } from './settle.ts';

const SLOW = { timeout: 20_000 };
const GIVEN_UP = 'Online tiles cannot be reached; back to the built-in map.';

test.use({
  allowed: { hosts: ['tile.openstreetmap.org'], messages: [/Failed to load resource/] },
});

const background = (page: Page) => regionOf(page, 'Map').getByRole('combobox', { name: 'Map background' });

async function chooseOnline(page: Page): Promise<void> {
  await regionOf(page, 'Map').getByRole('button', { name: 'Map options' }).click();
  await background(page).selectOption('online');
}

/** Replaces the tile server by the picture of each address; without one, there is no answer. */
const serveTiles = (page: Page, status: number, pictureOf?: (address: string) => Buffer) =>
  page.route('https://tile.openstreetmap.org/**', (route) =>
    pictureOf
      ? route.fulfill({
          status,
          body: pictureOf(route.request().url()),
          contentType: 'image/png',
          headers: { 'access-control-allow-origin': '*' },
        })
      : route.abort(),
  );

/** A picture of 256 × 256 grey pixels, the first of them brighter or darker. */
function picture(first = 0xaa): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 1, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0]);
  const grey = (index: number) => (index < 100 * 257 ? first : 0xaa);
  const pixels = Buffer.alloc(256 * 257).map((_, index) => (index % 257 ? grey(index) : 0));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('online tiles are loaded only on request, and the built-in map replaces them when they fail', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('https://tile.')) asked.push(request.url());
  });
  await serveTiles(page, 0);
  await openReady(page);
  expect(asked).toEqual([]);
  await chooseOnline(page);
  await expect(page.getByText(GIVEN_UP)).toBeVisible(SLOW);
  expect(asked.length).toBeGreaterThan(0);
  await expect(background(page)).toHaveValue('built-in');
});

test('tiles with status 403, 429 or 500 are no map', async ({ page }) => {
  await openReady(page);
  await regionOf(page, 'Map').getByRole('button', { name: 'Map options' }).click();
  for (const status of [403, 429, 500])
    await test.step(`${status}`, async () => {
      await page.unrouteAll();
      await serveTiles(page, status, () => picture());
      const asked = page.waitForRequest('https://tile.openstreetmap.org/**');
      await background(page).selectOption('online');
      await asked;
      await expect(page.getByText(GIVEN_UP)).toBeVisible(SLOW);
      await expect(background(page)).toHaveValue('built-in');
      await expect(page.locator('.leaflet-tile')).toHaveCount(0);
    });
});

test('a map of few tiles is replaced, too', async ({ page }) => {
  await page.setViewportSize({ width: 560, height: 561 });
  await serveTiles(page, 403, () => picture());
  await openReady(page, './?view=map&map=9/40/46');
  await page.locator('.map-canvas').evaluate((map) => {
    map.style.maxInlineSize = '60px';
    map.style.maxBlockSize = '60px';
  });
  // On so small a map it covers the menu. It is made anew whenever it changes.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.territory-legend { display: none }');
    document.adoptedStyleSheets = [sheet];
  });
  await page.setViewportSize({ width: 561, height: 561 });
  await chooseOnline(page);
  await expect(page.getByText(GIVEN_UP)).toBeVisible(SLOW);
});

test('working tiles stay', async ({ page }) => {
  await serveTiles(page, 200, () => picture(0x20));
  await openReady(page);
  await chooseOnline(page);
  await expect(page.locator('.leaflet-tile-loaded').first()).toBeVisible();
  await settle(page);
  await expect(background(page)).toHaveValue('online');
  await expect(page.getByText(GIVEN_UP)).toBeHidden();
  const tile = page.locator('.leaflet-tile').first();
  await expect(tile).toHaveJSProperty('referrerPolicy', 'strict-origin-when-cross-origin');
});

test.describe('where the engine does not tell the status of a tile', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => Reflect.deleteProperty(PerformanceResourceTiming.prototype, 'responseStatus')),
  );
  const numberIn = (address: string) =>
    [...address].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 128;

  test('the same warning on every tile is no map', async ({ page }) => {
    await serveTiles(page, 403, () => picture(0x20));
    await openReady(page);
    await chooseOnline(page);
    await expect(page.getByText(GIVEN_UP)).toBeVisible(SLOW);
    await expect(background(page)).toHaveValue('built-in');
  });

  for (const [what, pictureOf] of [
    ['pictures of different places are', (address: string) => picture(numberIn(address))],
    ['plain ones may be the sea', () => picture()],
  ] as const) {
    test(`${what}`, async ({ page }) => {
      await serveTiles(page, 200, pictureOf);
      await openReady(page);
      await chooseOnline(page);
      await expect(page.locator('.leaflet-tile-loaded').nth(3)).toBeVisible(SLOW);
      await settle(page);
      await expect(background(page)).toHaveValue('online');
    });
  }
});

test('a tile server that never answers is given up', async ({ page }) => {
  await page.route('https://tile.openstreetmap.org/**', () => undefined);
  await openReady(page);
  await chooseOnline(page);
  await expect(page.getByText(GIVEN_UP)).toBeVisible(SLOW);
});

test('they are not offered in a copy that was opened from a file', async ({ page }) => {
  await page.goto(pathToFileURL('dist/araxes.html').href);
  await page.waitForSelector('html[data-araxes-ready="true"]');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await page.getByRole('button', { name: 'Map options' }).click();
  const menu = page.getByRole('group', { name: 'Map options' });
  await expect(menu.getByRole('combobox', { name: 'Place names' })).toBeVisible();
  await expect(page.locator('.map-background')).toHaveCount(0);
});
