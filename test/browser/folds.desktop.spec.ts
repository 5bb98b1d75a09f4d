import type { Page } from '@playwright/test';
import { chronology } from './chronology.ts';
import { expect, openReady, test } from './keptPage.ts';
import { windowOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

const days = chronology.events.map(({ when }) => when!);
const first = days.map((when) => when.first).sort()[0];
const last = days
  .map((when) => when.last)
  .sort()
  .at(-1);

/** The middle of each mark and of the axis' folds, from the left edge of the lanes. */
const placesOf = (page: Page) =>
  page.evaluate(() => {
    const { left, width } = document.querySelector('.vis-center')!.getBoundingClientRect();
    const spans = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((it) => it.checkVisibility())
        .map((it) => it.getBoundingClientRect())
        .map((box) => ({ start: (box.left - left) / width, end: (box.right - left) / width }));
    return { folds: spans('.lane-fold'), marks: spans('.timeline-figure') };
  });

test('the whole chronology is shown from its first day to its last, with its folds', async ({ page }) => {
  await openReady(page, './');
  await page.getByRole('button', { name: 'Whole chronology' }).click();
  await expect.poll(() => windowOf(page)).toEqual({ from: first, to: last });
  await expect(page.locator('.lane-fold:visible')).not.toHaveCount(0);
  const { folds, marks } = await placesOf(page);
  for (const { start, end } of folds) {
    expect(end - start).toBeLessThan(0.06);
    const middles = marks.map((mark) => (mark.start + mark.end) / 2);
    expect(middles.filter((middle) => middle > start && middle < end)).toEqual([]);
  }
  const labels = await page.locator('.lane-fold:visible').allTextContents();
  const strip = await page.locator('.density-years [data-folded]').allTextContents();
  expect(labels).toEqual(expect.arrayContaining(strip));
});

test('dragging the lanes goes right across a fold, and back', async ({ page }) => {
  await openReady(page, './?from=1922-01-01&to=1924-06-30');
  const box = (await page.locator('.vis-center').first().boundingBox())!;
  const middle = box.y + box.height / 2;
  const drag = async (from: number, to: number) => {
    await page.mouse.move(box.x + box.width * from, middle);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * to, middle, { steps: 12 });
    await page.mouse.up();
  };
  const before = windowOf(page);
  await drag(0.9, 0.1);
  await expect.poll(() => windowOf(page).to! > '1987-01-01').toBe(true);
  await expect(page.locator('.timeline').getByRole('button', { name: /1988/ }).first()).toBeVisible();
  await drag(0.1, 0.9);
  await expect.poll(() => windowOf(page).from?.slice(0, 7)).toBe(before.from?.slice(0, 7));
});

test('the wheel and the buttons cross a fold without a change of scale', async ({ page }) => {
  await openReady(page, './?from=1922-01-01&to=1924-06-30');
  const scale = () => page.locator('.brush').evaluate((it) => it.getBoundingClientRect().width);
  const before = await scale();
  for (let i = 0; i < 6; i++) await page.getByRole('button', { name: 'Later' }).click();
  await expect.poll(() => windowOf(page).from! > '1987-01-01').toBe(true);
  expect(Math.abs((await scale()) / before - 1)).toBeLessThan(0.05);
  await page.locator('.vis-center').first().hover();
  for (let i = 0; i < 12; i++) await page.mouse.wheel(0, -300);
  await expect.poll(() => windowOf(page).from! < '1924-01-01').toBe(true);
});

for (const [name, width, height, query] of [
  ['a school laptop', 1366, 657, ''],
  ['a projector', 1024, 768, ''],
  ['a small window', 1024, 600, ''],
  ['a column of a blog', 640, 480, '?embed=1'],
  ['a wide column', 900, 600, '?embed=1'],
  ['the smallest embed', 300, 300, '?embed=1&view=timeline'],
  ['a large screen', 2560, 1440, ''],
] as const) {
  test(`the lanes fill their room while kinds share one: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openReady(page, `./${query}`);
    const { rows, lanes, used, room } = await page.evaluate(() => {
      const groups = [...document.querySelectorAll<HTMLElement>('.vis-foreground .vis-group')];
      const plot = document.querySelector('.lane-plot')!.getBoundingClientRect();
      const used = groups.reduce((sum, group) => sum + group.getBoundingClientRect().height, 0);
      const kinds = new Set(
        [...document.querySelectorAll<HTMLElement>('.events .mark')].map((it) => it.dataset.kind),
      );
      return { rows: groups.length, lanes: kinds.size, used, room: plot.height };
    });
    expect(rows).toBeGreaterThan(0);
    if (rows < lanes) expect(used / room).toBeGreaterThan(0.8);
    if (height >= 600 && query === '') expect(rows).toBeGreaterThanOrEqual(Math.min(lanes, 8));
    const bottom = await page
      .locator('.vis-foreground .vis-group')
      .last()
      .evaluate(
        (it) =>
          it.getBoundingClientRect().bottom -
          document.querySelector('.lane-plot')!.getBoundingClientRect().bottom,
      );
    expect(bottom).toBeLessThan(2);
  });
}
