import type { Locator } from '@playwright/test';
import { axeOn, serious } from './expectAccessible.ts';
import { expect, openReady, test } from './keptPage.ts';
import { regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`forced colours, ${colorScheme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme, forcedColors: 'active' }));

    test('marks, bars and names keep their shapes', async ({ page }) => {
      await openReady(page, './?event=e2022-12-12&from=2022-11-01&to=2023-06-30&map=7/39.8/46.5');
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const mark = regionOf(page, 'Timeline').locator('.timeline-figure .mark').first();
      const onMap = regionOf(page, 'Map').locator('.map-mark .mark').first();
      for (const shape of [mark, onMap, page.locator('.event-item .mark').first()]) {
        await expect(shape).toBeVisible();
        expect(await colourOf(shape, 'fill')).not.toBe(ground);
      }
      // A compact timeline has none.
      const bars = await regionOf(page, 'Timeline').locator('.timeline-bar').all();
      if (page.viewportSize()!.width > 1000) expect(bars.length).toBeGreaterThan(0);
      for (const bar of bars) expect(await colourOf(bar, 'background-color')).not.toBe(ground);
      const brush = regionOf(page, 'Timeline').getByRole('slider').first();
      expect(await colourOf(brush, 'background-color', '::after')).not.toBe(ground);
      const dot = regionOf(page, 'Map').locator('.map-label-point').first();
      expect(await colourOf(dot, 'background-color', '::before')).not.toBe(ground);
    });

    test('what is selected, focused or current can be told from the rest', { tag: '@desktop' }, async ({
      page,
    }) => {
      await openReady(page, './?event=e2022-12-12');
      const item = page.locator('.event-item[data-selected]');
      await expect(item).toHaveCSS('outline-style', 'solid');
      const rest = page.locator('.event-item:not([data-selected])').first();
      await expect(rest).toHaveCSS('outline-style', 'none');
      const pages = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
      const current = await colourOf(pages.first(), 'border-bottom-color');
      expect(await colourOf(pages.nth(1), 'border-bottom-color')).not.toBe(current);
      const selected = regionOf(page, 'Map').locator('.map-mark-selected').first();
      await expect(selected).toHaveCSS('border-top-width', '3px');

      const scales = regionOf(page, 'Map').locator('.map-extents button');
      await scales.first().click();
      await expect(scales.first()).toHaveAttribute('aria-pressed', 'true');
      await page.mouse.move(0, 0);
      const pressed = await colourOf(scales.first(), 'background-color');
      expect(await colourOf(scales.nth(1), 'background-color')).not.toBe(pressed);

      const focusable = [
        page.getByRole('button', { name: 'Filter', exact: true }),
        page.getByRole('searchbox'),
        page.getByRole('separator').first(),
        regionOf(page, 'Timeline').getByRole('slider').first(),
        regionOf(page, 'Map').getByRole('button', { name: 'Zoom in' }),
        regionOf(page, 'Map').locator('.map-cluster[tabindex="0"], .map-mark[tabindex="0"]'),
      ];
      for (const it of focusable) {
        await page.keyboard.press('Shift'); // From now on the focus is the keyboard's.
        await it.focus();
        expect(await ringOf(it), String(it)).toBe(true);
      }
    });

    test('axe finds nothing serious', { tag: '@desktop' }, async ({ page }) => {
      await openReady(page, './?event=e2022-09-13');
      expect(await serious(axeOn(page).disableRules('color-contrast'))).toEqual([]);
    });
  });
}

const colourOf = (element: Locator, property: string, part?: string) =>
  element.evaluate((it, [name, pseudo]) => getComputedStyle(it, pseudo).getPropertyValue(name!), [
    property,
    part,
  ] as const);

/** Whether the element or one of its parts has an outline or a border. */
const ringOf = (element: Locator) =>
  element.evaluate((it) =>
    [undefined, '::before', '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(it, part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    }),
  );
