import type { Page } from '@playwright/test';
import { countPages } from './countPages.ts';
import { expect, test } from './fixture.ts';
import { holdBack } from './holdBack.ts';
import { recordShifts, shiftsOf } from './layoutShifts.ts';
import { openReady } from './readyPage.ts';

/** Opens an address and waits for all that the sheet needs. */
async function openWhole(page: Page, address: string) {
  const code = page.waitForResponse(/Printing-.*\.js$/);
  const details = page.waitForResponse(/chronology-details\.json$/);
  await openReady(page, address);
  await Promise.all([code, details]);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

for (const format of ['A4', 'Letter'] as const) {
  test(`an event fits on few pages of ${format}`, async ({ page }) => {
    await openWhole(page, './?event=e2022-12-12');
    const pages = countPages(await page.pdf({ format }));
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(8);
  });
}

test('printing changes neither focus nor screen', async ({ page }) => {
  await openWhole(page, './?event=e2022-09-14');
  const button = page.getByRole('button', { name: 'Print', exact: true });
  await button.focus();
  await page.evaluate(recordShifts, false);
  await page.pdf({ format: 'A4' });
  await expect(button).toBeFocused();
  await expect(page.locator('.print-sheet')).toHaveCount(0);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  expect(await shiftsOf(page)).toEqual([]);
});

test('what heads a text, or says who said it when, stands on the same page', async ({ page }) => {
  await openWhole(page, './?event=e2020-10-04');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const heads = page.locator('.print-sheet').locator('h1, h2, h3, h4, h5, dt');
  const kept = await heads.evaluateAll((all) =>
    all.map((it) => `${it.localName} ${getComputedStyle(it).breakAfter}`),
  );
  expect(kept).toContain('dt avoid');
  expect(kept.filter((it) => !it.endsWith(' avoid'))).toEqual([]);
  const said = page.locator('.print-sheet .claim-said');
  const before = await said.evaluateAll((all) => all.map((it) => getComputedStyle(it).breakBefore));
  expect(new Set(before)).toEqual(new Set(['avoid']));
});

test('the Print button prints the sheet, even if its code comes late', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      const title = document.querySelector('.print-sheet h1')?.textContent;
      Object.assign(window, { printedTitle: title });
      dispatchEvent(new Event('afterprint'));
    };
  });
  const release = await holdBack(page, /Printing-.*\.js$/);
  await openReady(page);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  release();
  const printedTitle = () =>
    page.evaluate(() => (window as unknown as { printedTitle?: string }).printedTitle);
  await expect.poll(printedTitle).toBe('Nagorno-Karabakh and its neighbours');
});

test('before the app has started, the event of the address is printed, not the list', async ({ page }) => {
  const release = await holdBack(page, /assets\/index-.*\.js$/);
  // It is not in the window with which the page begins.
  await page.goto('./?event=e1992-05-08', { waitUntil: 'commit' });
  await expect(page.locator('.boot-notice')).toBeAttached();
  await expect(page.locator('[data-event]').last()).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.event-item[data-event="e1992-05-08"]')).toBeVisible();
  await expect(page.locator('.event-item').filter({ visible: true })).toHaveCount(1);
  expect(countPages(await page.pdf({ format: 'A4' }))).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  release();
  await page.waitForSelector('html[data-araxes-ready="true"]');
});

test('before the sheet is there, an open event is printed without the list below it', async ({ page }) => {
  await holdBack(page, /Printing-.*\.js$/);
  await openReady(page, './?event=e2022-09-14');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.locator('.events')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.events')).toBeVisible();
});
