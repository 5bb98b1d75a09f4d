import type { Page } from '@playwright/test';
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
