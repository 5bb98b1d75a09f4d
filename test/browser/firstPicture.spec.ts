import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from './fixture.ts';
import { holdBack } from './holdBack.ts';
import { totalShift, watchShifts } from './layoutShifts.ts';

/** Holds back the code of map and timeline. */
const holdViews = (page: Page) => holdBack(page, /\/assets\/(MapView|TimelineView)-[^/]*\.js$/);

async function openPicture(page: Page, address = './') {
  await page.goto(address);
  await expect(page.locator('html[data-opening]')).toHaveCount(1);
  await expect(page.locator('.map-box [data-first-picture]')).toBeVisible();
}

const isReady = (page: Page) => page.waitForSelector('html[data-araxes-ready="true"]');

interface Middle {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** The middles of marks by their keys; of a mark of the picture, where it is drawn at. */
const middles = (page: Page, selector: string): Promise<Middle[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement | SVGGraphicsElement>(selector)].flatMap((mark) => {
        if (!mark.checkVisibility()) return [];
        const key = mark.dataset.key ?? '';
        const matrix = mark instanceof SVGGElement ? mark.getScreenCTM() : undefined;
        if (matrix) return [{ key, x: matrix.e, y: matrix.f }];
        const { left, top, width, height } = mark.getBoundingClientRect();
        return [{ key, x: left + width / 2, y: top + height / 2 }];
      }),
    selector,
  );

type Colour = readonly [number, number, number];

/** The colours of points of the map, some 12 pixels apart. */
async function coloursOfMap(page: Page): Promise<Colour[]> {
  const picture = sharp(await page.locator('.map-box').screenshot());
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const colours: Colour[] = [];
  for (let y = 6; y < info.height; y += 12)
    for (let x = 6; x < info.width; x += 12) {
      const at = (y * info.width + x) * 3;
      colours.push([data[at]!, data[at + 1]!, data[at + 2]!]);
    }
  return colours;
}

/** Leaves the ground of the map alone to be seen, in the picture and in the live map. */
const showGroundOnly = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `.map-overlay, .first-map > :not(svg), .first-marks, .leaflet-control-container,
      .leaflet-map-pane > :not(.map-pane-fills, .map-pane-lines, .map-pane-territory) {
        visibility: hidden !important;
      }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** The share of points with the same colour, or nearly so. */
const shareAlike = (some: readonly Colour[], others: readonly Colour[]) =>
  some.filter((colour, index) => colour.every((value, of) => Math.abs(value - others[index]![of]!) < 4))
    .length / others.length;

const SIZES = [
  { width: 1366, height: 657, address: './', colours: 'light' },
  { width: 1366, height: 657, address: './', colours: 'dark' },
  { width: 390, height: 844, address: './', colours: 'light' },
  { width: 640, height: 480, address: './?embed=1', colours: 'light' },
] as const;

test.describe('until the live views have come', { tag: '@desktop' }, () => {
  for (const { width, height, address, colours } of SIZES) {
    test(`${width} × ${height}, ${address}, ${colours}: marks stand where the live ones will`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: colours });
      await watchShifts(page);
      const release = await holdViews(page);
      await openPicture(page, address);
      const drawn = await middles(page, '.first-marks[display="inline"] > g');
      expect(drawn.length).toBeGreaterThan(3);
      release();
      await isReady(page);
      const compare = async () => {
        const live = new Map((await middles(page, '.map-canvas [data-key]')).map((it) => [it.key, it]));
        const apart = drawn.flatMap(({ key, x, y }) => {
          const there = live.get(key);
          return there ? [Math.hypot(there.x - x, there.y - y)] : [];
        });
        return { found: apart.length, farthest: Math.max(...apart) };
      };
      // The live map has no marks outside its box and a little around it.
      const first = await compare();
      expect(first.found).toBeGreaterThan(drawn.length / 2);
      expect(first.farthest).toBeLessThan(1.5);
      await expect(page.locator('.territory-area').first()).toBeAttached();
      await expect.poll(async () => (await compare()).farthest).toBeLessThan(1.5);
      // The bar of an embed is not quite as high as the header that it replaces.
      expect(await totalShift(page)).toBeLessThanOrEqual(address === './' ? 0 : 0.02);
    });
  }

  for (const { width, height, address, colours } of SIZES) {
    test(`${width} × ${height}, ${address}, ${colours}: the map answers with the ground of the picture, which its own replaces`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: colours });
      await watchShifts(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const showViews = await holdViews(page);
      const showGround = await holdBack(page, /\/map\/region/);
      // These change all colours a little, and come later.
      await holdBack(page, /\/map\/(relief|world|control)/);
      await openPicture(page, address);
      await showGroundOnly(page);
      const drawn = await coloursOfMap(page);
      expect(new Set(drawn.map(String)).size).toBeGreaterThan(3);
      showViews();
      await page.waitForRequest('**/map/region.topo.json');
      await isReady(page);
      await expect(page.locator('.map-box [data-first-picture]')).toHaveCount(0);
      expect(shareAlike(await coloursOfMap(page), drawn)).toBeGreaterThan(0.98);
      await expect(page.locator('.map-label').first()).toBeAttached();
      showGround();
      await expect(page.locator('.map .first-land')).toHaveCount(0);
      expect(shareAlike(await coloursOfMap(page), drawn)).toBeGreaterThan(0.8);
      expect(asked.filter((path) => path.includes('region-first'))).toEqual([]);
      expect(await totalShift(page)).toBeLessThanOrEqual(address === './' ? 0 : 0.02);
    });
  }

  test('the relief does not wait for the detailed map', async ({ page }) => {
    await holdBack(page, /\/map\/region/);
    await page.goto('./');
    await isReady(page);
    const relief = page.locator('.map-pane-relief img');
    await expect
      .poll(() => relief.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    await expect(page.locator('.map .first-land')).toHaveCount(1);
  });

  test('the ground of the picture moves and grows with the map', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 657 });
    const showGround = await holdBack(page, /\/map\/region/);
    await page.goto('./');
    await isReady(page);
    const land = () =>
      page.locator('.map .first-land').evaluate((land: SVGGraphicsElement) => {
        const { a: scale, e: x, f: y } = land.getScreenCTM()!;
        return { scale, x, y };
      });
    const before = await land();
    const { x, y, width, height } = (await page.locator('.map').boundingBox())!;
    await page.mouse.move(x + width / 2, y + height - 60);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 120, y + height - 90, { steps: 5 });
    await page.waitForTimeout(100); // no inertia
    await page.mouse.up();
    await expect.poll(async () => (await land()).x - before.x).toBeCloseTo(120, 0);
    expect((await land()).y - before.y).toBeCloseTo(-30, 0);
    await page.getByRole('button', { name: 'Zoom in' }).first().click();
    await expect.poll(async () => (await land()).scale / before.scale).toBeCloseTo(2, 2);
    showGround();
    await expect(page.locator('.map .first-land')).toHaveCount(0);
  });

  test('who moves the map before all is drawn has the coarse base map at once', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 657 });
    const showTimeline = await holdBack(page, /\/assets\/TimelineView-[^/]*\.js$/);
    const arrives = page.waitForResponse('**/map/region-first.topo.json');
    await page.goto('./');
    await page.getByRole('button', { name: 'Zoom out' }).first().click();
    await arrives;
    await expect(page.locator('.map .first-land')).toHaveCount(0);
    const detailed = page.waitForResponse('**/map/region.topo.json');
    showTimeline();
    await detailed;
    await isReady(page);
  });

  for (const address of ['./?map=7/40/46', './?event=e1992-05-08', './?q=war'])
    test(`${address} has no picture: the coarse base map is asked for at once`, async ({ page }) => {
      await holdViews(page);
      const asked = page.waitForRequest('**/map/region-first.topo.json');
      await page.goto(address);
      await asked;
    });

  test.describe('a base map that does not come', () => {
    test.use({ allowed: { messages: [/The built-in map could not be loaded/] } });

    test('leaves the ground of the picture, and can be fetched again', async ({ page }) => {
      await page.route('**/map/region.topo.json', (route) => route.fulfill({ body: 'Blocked' }));
      await page.goto('./');
      await isReady(page);
      const words = page.getByText('The background map could not be loaded in detail.');
      await expect(words).toBeVisible();
      await expect(page.locator('.map .first-land')).toHaveCount(1);
      await page.unroute('**/map/region.topo.json');
      await page.locator('.map-message').getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator('.map .first-land')).toHaveCount(0);
      await expect(words).toHaveCount(0);
    });
  });

  test('each lane stands where the live one will, and each single event at its time', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 657 });
    const release = await holdViews(page);
    await openPicture(page);
    const lanes = () => page.locator('.first-lanes[data-shown] .first-lane');
    const drawnLanes = await lanes().evaluateAll((all) => all.map((it) => it.getBoundingClientRect().top));
    const drawn = await middles(page, '.first-lanes[data-shown] [data-key]');
    release();
    await isReady(page);
    const live = await page
      .locator('.vis-labelset .vis-label')
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().top));
    expect(live).toHaveLength(drawnLanes.length);
    for (const [row, top] of live.entries()) expect(Math.abs(top - drawnLanes[row]!)).toBeLessThan(1.5);
    const figures = new Map(
      (await middles(page, '.timeline-mark:not(.is-count)')).map(({ key }) => [key, key] as const),
    );
    const places = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.timeline-mark')].map((mark) => {
        const { left, top, width, height } = mark.querySelector('.timeline-figure')!.getBoundingClientRect();
        return { key: mark.dataset.key!, x: left + width / 2, y: top + height / 2 };
      }),
    );
    const compared = drawn.flatMap((mark) => {
      const there = places.find(({ key }) => key === mark.key);
      return there && figures.has(mark.key) ? [{ x: there.x - mark.x, y: there.y - mark.y }] : [];
    });
    expect(compared.length).toBeGreaterThan(5);
    for (const { x, y } of compared) expect(Math.hypot(x, y)).toBeLessThan(1.5);
  });

  test('a press on an event opens it, and one on a group opens its list once the map is there', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 657 });
    const release = await holdViews(page);
    await openPicture(page);
    const group = page.locator('.first-marks:not([display="none"]) > [data-key^="cluster"]').first();
    await group.locator('text').click();
    const event = page.locator('.first-lanes[data-shown] use[data-key]').nth(3);
    const id = await event.getAttribute('data-key');
    release();
    await isReady(page);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(id).toBeTruthy();
  });

  test('a press on an event of the picture opens it', async ({ page }) => {
    const release = await holdViews(page);
    await openPicture(page);
    const event = page.locator('.first-lanes[data-shown] use[data-key]').first();
    const id = await event.getAttribute('data-key');
    await event.click({ force: true });
    await expect(page).toHaveURL(new RegExp(`event=${id}`));
    release();
    await isReady(page);
    await expect(page.locator('[data-first-picture]')).toHaveCount(0);
  });

  test('there is no picture where the address asks for something else, nor in print', async ({ page }) => {
    await holdViews(page);
    await page.goto('./?q=war');
    await expect(page.locator('[data-first-picture]').first()).toBeHidden();
    await page.goto('./?event=e1992-05-08');
    await expect(page.locator('[data-first-picture]').first()).toBeHidden();
    await openPicture(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-first-picture]').first()).toBeHidden();
  });
});

test('its style stands before every style sheet that is loaded later', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto('./');
  await isReady(page);
  const sheets = await page.evaluate(() => ({
    adopted: document.adoptedStyleSheets.length,
    owners: [...document.styleSheets].map(({ ownerNode }) => ownerNode?.nodeName),
    hasPicture: [...document.styleSheets].findIndex(
      ({ ownerNode, cssRules }) =>
        ownerNode?.nodeName === 'STYLE' &&
        [...cssRules].some(({ cssText }) => cssText.includes('.first-map')),
    ),
  }));
  expect(sheets.adopted).toBe(0);
  expect(sheets.hasPicture).toBeGreaterThanOrEqual(0);
  expect(sheets.owners.lastIndexOf('STYLE')).toBeLessThan(sheets.owners.indexOf('LINK'));
});
