import type { Page } from '@playwright/test';
import { PAGES } from '../../src/store/state.ts';
import { hideDrawings } from './hideDrawings.ts';
import { expect, openReady, test } from './keptPage.ts';
import { ownedTexts } from './ownedTexts.ts';
import { goWithin, regionOf } from './readyPage.ts';
import { settle } from './settle.ts';

test.describe.configure({ mode: 'default' });

async function expectNone(page: Page, where: string) {
  await settle(page, 250);
  expect(await ownedTexts(page), where).toEqual([]);
}

/** Whether any fold was still closed. */
const openFolds = (page: Page) =>
  page.evaluate(() => {
    const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const fold of closed) fold.open = true;
    return closed.length > 0;
  });

test('the page before the scripts has no two adjacent text nodes', async ({ request }) => {
  expect(await (await request.get('./')).text()).not.toContain('<!-- -->');
});

/** Of uncertain dates, of hours, of many places and speakers, outside the conflict, without claims. */
const EVENTS = ['e1988-02-27', 'e1992-02-26', 'e2020-10-04', 'e2022-09-14', 'e2023-01-27', 'e2023-09-19'];

const ADDRESSES = [
  ...EVENTS.map((id) => `event=${id}`),
  ...['a01', 'a05', 'a10'].map((id) => `article=${id}`),
  ...PAGES.map((name) => `page=${name}`),
  'path=p-embassy-iran',
  'path=/Truces/Class+9b,e1994-05-12/Why.Pw.,e2022-09-14&page=paths&entry=own',
];

test('React updates no bare text node of an event, an article or a page', async ({ page }) => {
  test.setTimeout(120_000);
  await openReady(page);
  await hideDrawings(page);
  for (const address of ADDRESSES) {
    await goWithin(page, `./?${address}`);
    await expect(page.locator('.panel h2').first()).toBeVisible();
    // What comes later may have folds, too.
    for (let more = true; more; more = await openFolds(page)) await settle(page, 250);
    expect(await ownedTexts(page), address).toEqual([]);
  }
});

test('React updates no bare text node of what the reader does', async ({ page }) => {
  test.setTimeout(120_000);
  await openReady(page, './?event=e2022-09-14');
  await openFolds(page);
  await page.locator('.fold .citation-style select').selectOption('chicago-note');
  await expectNone(page, 'cited');
  await page.locator('.explained').first().click();
  await expectNone(page, 'a definition');
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: 'Search events' }).fill('Shusha cease-fire');
  await expect(page.locator('mark').first()).toBeAttached();
  await expectNone(page, 'searched');
  await page.getByRole('searchbox', { name: 'Search events' }).fill('nothingofthekind');
  await expectNone(page, 'nothing found');
  await page.getByRole('searchbox', { name: 'Search events' }).fill('Shsha');
  await expectNone(page, 'corrected');
  for (const name of ['Filter', 'Share or embed', 'Keyboard help']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNone(page, name);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
  }
});

test('React updates no bare text node of a lesson and of what is printed', async ({ page }) => {
  test.setTimeout(120_000);
  await openReady(page, './?path=p-embassy-iran&event=e2001-07-23');
  await hideDrawings(page);
  await expectNone(page, 'a step');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expectNone(page, 'an event printed');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  for (const printed of ['./', './?page=paths&entry=p-embassy-iran', './?page=about', './?article=a01']) {
    await openReady(page, printed);
    await settle(page, 250);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.print-sheet')).toBeAttached();
    await expectNone(page, `${printed} printed`);
  }
});

test('React updates no bare text node of what is presented', async ({ page }) => {
  test.setTimeout(120_000);
  await openReady(page, './?present=1&path=p-embassy-iran');
  await hideDrawings(page);
  for (let at = 1; at <= 3; at += 1) {
    await expectNone(page, `slide ${at}`);
    await page.keyboard.press('c');
    await expectNone(page, `accounts ${at}`);
    await page.keyboard.press('PageDown');
  }
  await page.getByRole('button', { name: 'All steps' }).click();
  await expectNone(page, 'the list of steps');
});

test('React updates no bare text node of an embed', async ({ page }) => {
  for (const { width, height } of [
    { width: 300, height: 300 },
    { width: 640, height: 480 },
    { width: 900, height: 640 },
  ]) {
    await page.setViewportSize({ width, height });
    await openReady(page, './?embed=1&event=e2022-09-14&kind=fighting');
    await expectNone(page, `${width}`);
    const map = page.locator('.embed-tabs').getByRole('button', { name: 'Map' });
    if (await map.isVisible()) await map.click();
    await expectNone(page, `${width}, the map`);
  }
  await expect(regionOf(page, 'Map')).toBeVisible();
});
