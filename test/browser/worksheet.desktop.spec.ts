import type { Page } from '@playwright/test';
import { chronology } from './chronology.ts';
import { countPages } from './countPages.ts';
import { headingsOfPages } from './headingsOfPages.ts';
import { expect, openReady, test } from './keptPage.ts';

test.describe.configure({ mode: 'default' });

/** Shows the page as it is printed. The code of the sheet comes a moment after the page. */
async function showSheet(page: Page, steps: number) {
  await expect(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print-sheet .worksheet-question')).toHaveCount(steps, { timeout: 1000 });
  }).toPass();
}

test('every lesson prints as a worksheet with map, questions and lines', async ({ page }) => {
  test.slow(); // a page for each path
  for (const { id, steps } of chronology.paths) {
    await openReady(page, `./?page=paths&entry=${id}`);
    await expect(page.locator(`[data-path="${id}"]`)).toHaveAttribute('open');
    await showSheet(page, steps.length);
    const sheet = page.locator('.print-sheet');
    const compared = steps.filter(({ compare_topic }) => compare_topic);
    await expect(sheet.locator('.worksheet-compare')).toHaveCount(compared.length);
    await expect(sheet.locator('.printed-map .mark').first()).toBeVisible();
    expect(
      await sheet.locator('.worksheet-step').last().locator('.worksheet-lines i').count(),
    ).toBeGreaterThan(1);
    await expect(sheet.locator('.sheet-address a')).toHaveAttribute('href', new RegExp(`path=${id}$`));
    await page.emulateMedia({ media: 'screen' });
  }
});

/** Expects at most two pages, with no question alone on the last. */
async function expectTwoPages(page: Page, steps: number, what: string) {
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await page.pdf({ format, tagged: true, outline: true });
    const pages = countPages(pdf);
    expect(pages, `${what} on ${format}`).toBeGreaterThan(0);
    expect(pages, `${what} on ${format}`).toBeLessThanOrEqual(2);
    // The title of the sheet, and that of each step.
    const [first = 0, second] = headingsOfPages(pdf);
    expect(first + (second ?? 0), `${what} on ${format}`).toBe(steps + 1);
    expect(second, `${what} on ${format}: steps on the second page`).not.toBe(0);
    expect(second, `${what} on ${format}: steps on the second page`).not.toBe(1);
  }
}

test('every worksheet fits on two pages of A4 and of US Letter, with no question alone', async ({ page }) => {
  test.slow();
  for (const { id, steps } of chronology.paths) {
    await openReady(page, `./?page=paths&entry=${id}`);
    await showSheet(page, steps.length);
    await expectTwoPages(page, steps.length, id);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('so does that of an own path, printed from its cover', async ({ page }) => {
  test.slow();
  const events = chronology.events.filter(({ core }) => core).map(({ id }) => id);
  for (const count of [1, 2, 4, 5, 6, 8, 11]) {
    const steps = events.slice(count, 2 * count).map((id) => `${id}/Who said what.LA.+and+why.Pw.`);
    await openReady(page, `./?path=/Truces,${steps.join(',')}`);
    await showSheet(page, count);
    await expectTwoPages(page, count, `${count} steps`);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('the title of the path comes first on its worksheet, and is the largest', async ({ page }) => {
  const [path] = chronology.paths;
  await openReady(page, `./?path=${path!.id}`);
  await showSheet(page, path!.steps.length);
  const sheet = page.locator('.print-sheet');
  await expect(sheet.getByRole('heading').first()).toHaveText(path!.title);
  const { title, others } = await sheet.evaluate((element) => {
    const sizeOf = (it: Element) => Number.parseFloat(getComputedStyle(it).fontSize);
    const heading = element.querySelector('h1')!;
    const rest = [...element.querySelectorAll('p, h2, h3, h4, dd, a')].map(sizeOf);
    return { title: sizeOf(heading), others: Math.max(...rest) };
  });
  expect(title).toBeGreaterThan(others * 1.5);
  await expect(sheet.locator('.sheet-dates')).toContainText(chronology.head.title);
  await page.emulateMedia({ media: 'screen' });
});
