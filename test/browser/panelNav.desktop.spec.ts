import { expect, openReady, test } from './keptPage.ts';

test.describe.configure({ mode: 'default' });

/** The rows that the names stand in, and the least space between two of them. */
const measure = (nav: Element) => {
  const boxes = [...nav.querySelectorAll('a')].map((link) => link.getBoundingClientRect());
  const gaps = boxes.slice(1).map((box, at) => box.left - boxes[at]!.right);
  return { rows: new Set(boxes.map(({ top }) => top)).size, gap: Math.min(...gaps) };
};

test('the names of the pages stand apart in one row, and each can be reached', async ({ page }) => {
  for (const [width, height, address] of [
    [1366, 657, './'],
    [1024, 600, './?page=articles'],
    [900, 640, './?embed=1&view=map,list&event=e2020-09-27'],
    [900, 600, './?embed=1'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openReady(page, address);
    const nav = page.locator('.panel-nav');
    const { rows, gap } = await nav.evaluate(measure);
    expect(rows, `at ${width}`).toBe(1);
    expect(gap, `at ${width}`).toBeGreaterThanOrEqual(7.5);
    const last = nav.getByRole('link').last();
    await nav.getByRole('link').nth(-2).focus();
    await page.keyboard.press('Tab');
    await expect(last).toBeFocused();
    const beyond = async () => {
      const [link, row] = [(await last.boundingBox())!, (await nav.boundingBox())!];
      return link.x + link.width - (row.x + row.width);
    };
    await expect.poll(beyond, `at ${width}`).toBeLessThanOrEqual(0);
  }
});

test('a row that is longer than the panel fades at its end until it is scrolled there', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  await openReady(page, './?embed=1');
  const covered = () =>
    page.locator('.panel-nav').evaluate((nav) => {
      const fade = Number.parseFloat(getComputedStyle(nav, '::after').inlineSize);
      const last = nav.querySelector('a:last-of-type')!.getBoundingClientRect();
      return last.right - (nav.getBoundingClientRect().right - fade);
    });
  await page.locator('.panel-nav').evaluate((nav) => {
    (nav as HTMLElement).style.inlineSize = '12rem';
  });
  expect(await covered()).toBeGreaterThan(0);
  await page.locator('.panel-nav').evaluate((nav) => nav.scrollTo({ left: nav.scrollWidth }));
  await expect.poll(covered).toBeLessThanOrEqual(1);
});
