import type { Page } from '@playwright/test';
import { expect, openReady, test } from './keptPage.ts';

test.describe.configure({ mode: 'default' });

/** WCAG 2.2, 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

const space = (page: Page) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACING);

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Parts of the header outside of the window, or with words that are cut off. */
const cutAway = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.header :is(h1, input, button)')]
      .filter((part) => part.checkVisibility())
      .filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        return (
          left < 0 || right > innerWidth || (part.matches('h1') && part.scrollWidth > part.clientWidth + 1)
        );
      })
      .map((part) => part.ariaLabel ?? part.textContent),
  );

test('lane names stand in full with wide text spacing', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 657 });
  await openReady(page);
  await space(page);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.vis-labelset .vis-inner')]
      .filter((name) => name.scrollWidth > name.clientWidth)
      .map((name) => name.textContent),
  );
  expect(cut).toEqual([]);
});

for (const address of ['./', './?event=e2022-09-14', './?page=about']) {
  for (const [zoom, width, height] of [
    ['200 %', 640, 360],
    ['400 %', 320, 256],
  ] as const) {
    test(`nothing scrolls sideways at ${zoom}: ${address}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openReady(page, address);
      expect(await sideways(page)).toBe(0);
      await space(page);
      expect(await sideways(page), 'with wide text spacing').toBe(0);
      expect(await cutAway(page), 'with wide text spacing').toEqual([]);
    });
  }
}

test('at 200 % of 1280×720 the legend of the map can be read and covers no button', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await openReady(page);
  const legend = page.locator('.map-overlay .territory-legend');
  await expect(legend).toContainText('Who held what');
  const box = (await legend.boundingBox())!;
  expect(box.height).toBeGreaterThanOrEqual(24);
  const covered = await page.evaluate(() => {
    const legend = document.querySelector('.territory-legend')!;
    return (
      [...document.querySelectorAll<HTMLElement>('.map-box button')]
        // Marks are on the map, which moves beneath the legend.
        .filter((button) => button.checkVisibility() && !button.closest('.territory-legend, .map-canvas'))
        .filter((button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          return legend.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        })
        .map((button) => button.getAttribute('aria-label') ?? button.textContent)
    );
  });
  expect(covered).toEqual([]);
  const title = await page.evaluate(() => {
    const heading = document.querySelector<HTMLElement>('h1')!;
    return heading.scrollWidth - heading.clientWidth;
  });
  expect(title).toBeLessThanOrEqual(1);
});

test('in an embed the pointers of the map cover no group', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 640 });
  await openReady(page, './?embed=1');
  const overlaps = () =>
    page.evaluate(() => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)]
          .filter((element) => element.checkVisibility())
          .map((element) => element.getBoundingClientRect());
      const marks = boxes('.map-box .map-cluster, .map-box .map-mark');
      return boxes('.map-pointer').flatMap((pointer) =>
        marks.filter(
          (mark) =>
            mark.left < pointer.right - 1 &&
            pointer.left < mark.right - 1 &&
            mark.top < pointer.bottom - 1 &&
            pointer.top < mark.bottom - 1,
        ),
      ).length;
    });
  await expect.poll(overlaps).toBe(0);
});
