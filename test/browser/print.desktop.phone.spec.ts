import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { TOTAL } from './chronology.ts';
import { axeOn, serious } from './expectAccessible.ts';
import { test as testAnew } from './fixture.ts';
import { expect, openReady, test } from './keptPage.ts';
import { regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

const sheetOf = (page: Page) => page.locator('.print-sheet');

/** Opens an address and waits for the code of the sheet and for the sources, which come once. */
async function openWhole(page: Page, address: string) {
  const files = page.url() === 'about:blank' ? [/Printing-.*\.js$/, /chronology-details\.json$/] : [];
  const coming = files.map((file) => page.waitForResponse(file));
  await openReady(page, address);
  await Promise.all(coming);
  if (!address.includes('control=0'))
    await expect(page.locator('.map-pane-territory path').first()).toBeAttached();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

async function openSheet(page: Page, address: string) {
  await page.emulateMedia({ media: 'screen' });
  await openWhole(page, address);
  await page.emulateMedia({ media: 'print' });
  await expect(sheetOf(page).locator('.sheet-references li').last()).toBeVisible();
  return sheetOf(page);
}

test('the sheet of an event prints in full what is a link or a button on the screen', async ({ page }) => {
  const sheet = await openSheet(page, './?event=e2022-09-14');
  await expect(page.locator('#root')).toBeHidden();
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Nagorno-Karabakh and its neighbours');
  await expect(sheet.locator('.sheet-dates')).toContainText(/^As of \d+ \w+ \d{4}/);
  await expect(sheet.locator('.sheet-event')).toHaveCount(1);
  await expect(sheet.getByRole('heading', { name: 'Truce of 14 September 2022' })).toBeVisible();
  await expect(sheet.locator('time')).toHaveText('14 September 2022');
  await expect(sheet.locator('.sheet-quotes p').first()).toContainText('Armen Grigoryan');
  await expect(sheet.locator('.sheet-quotes footer').first()).toContainText('United News of Bangladesh / AP');
  await expect(sheet.locator('.sheet-places')).toContainText('Azerbaijani: ');
  const addresses = await sheet.locator('.sheet-references a').allTextContents();
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of addresses) expect(address).toMatch(/^https?:\/\//);
  await expect(sheet.locator('.sheet-licence')).toContainText('CC BY 4.0');
});

test('both sides’ claims are on the sheet, each with date and source', { tag: '@desktop' }, async ({
  page,
}) => {
  const sheet = await openSheet(page, './?event=e2022-09-13');
  const topic = sheet.locator('.sheet-topic').filter({ hasText: 'Soldiers each side says it lost' });
  for (const speaker of ['Armenia', 'Azerbaijan']) {
    const column = topic
      .locator('.claim-column')
      .filter({ has: page.getByRole('heading', { name: speaker }) });
    await expect(column.locator('.claim').first()).toContainText(/said \d+ September 2022 · .*source\s\d+/);
  }
  await expect(topic).toContainText(/later: 105, 14 September 2022/);
  const numbers = (await topic.textContent())!.match(/source\s(\d+)/g)!.map((it) => Number(it.slice(7)));
  const listed = await sheet.locator('.sheet-references li').count();
  for (const number of numbers) expect(number).toBeLessThanOrEqual(listed);
  for (const number of numbers) expect(number).toBeGreaterThan(0);
});

test('the map on paper shows who held what on the day, unless that is off', { tag: '@desktop' }, async ({
  page,
}) => {
  const sheet = await openSheet(page, './?event=e2022-09-13&map=7/39.7/46.5');
  const map = sheet.getByRole('img', { name: 'Map of the events on this sheet' });
  expect(await map.locator('.territory-maps > path').count()).toBeGreaterThan(10);
  await expect(sheet.locator('.printed-map figcaption, .printed-territory').first()).toContainText(
    'As of 13 September 2022',
  );
  await expect(sheet.locator('.printed-territory')).toContainText('Russian peacekeepers present');
  const off = await openSheet(page, './?event=e2022-09-13&control=0');
  await expect(off.locator('.printed-map')).toBeVisible();
  await expect(off.locator('.printed-territory')).toHaveCount(0);
});

test('a map on paper without any of the areas has no legend of them', { tag: '@desktop' }, async ({
  page,
}) => {
  const sheet = await openSheet(page, './?event=e2025-05-21&map=8/35.7/51.4');
  await expect(sheet.locator('.printed-map')).toBeVisible();
  await expect(sheet.locator('.printed-territory')).toHaveCount(0);
});

test('the groups on paper stand beside the areas, which are named', { tag: '@desktop' }, async ({ page }) => {
  const sheet = await openSheet(page, './?map=6/38.2/47');
  const map = sheet.getByRole('img', { name: 'Map of the events on this sheet' });
  const names = await map.locator('.printed-label text').allTextContents();
  expect(names).toEqual(expect.arrayContaining(['Armenia', 'Iran', 'Nagorno-Karabakh']));
  await expect(map.locator('.printed-leader').first()).toBeAttached();
  const hidden = await map.evaluate((svg) => {
    const areas = [...svg.querySelectorAll<SVGPathElement>('.territory-maps > path[fill^="url"]')];
    const groups = [...svg.querySelectorAll<SVGGElement>('.printed-mark:has(.printed-group)')];
    return groups.filter((group) => {
      const { e: x, f: y } = group.transform.baseVal.consolidate()!.matrix;
      return areas.some((area) => area.isPointInFill(new DOMPoint(x, y)));
    }).length;
  });
  expect(hidden).toBe(0);
});

test('the sheet of the whole list has the six maps, that of a choice has not', { tag: '@desktop' }, async ({
  page,
}) => {
  const whole = await openSheet(page, './?from=2023-09-01&to=2023-12-31');
  await expect(whole.locator('.sheet-territory-maps figure')).toHaveCount(6);
  const chosen = await openSheet(page, './?from=2023-09-01&to=2023-12-31&kind=humanitarian');
  await expect(chosen.locator('.sheet-event')).not.toHaveCount(0);
  await expect(chosen.locator('.sheet-territory-maps')).toHaveCount(0);
});

test('the sheet of the list has the listed events, numbered as on its map', { tag: '@desktop' }, async ({
  page,
}) => {
  const sheet = await openSheet(page, './?from=2022-09-01&to=2022-12-31&kind=cease-fire,diplomacy');
  const listed = Number((await page.locator('.events-count [role=status]').textContent())!.split(' ')[0]);
  expect(listed).toBeGreaterThan(2);
  await expect(sheet.locator('.sheet-event')).toHaveCount(listed);
  await expect(sheet.locator('.sheet-number').last()).toHaveText(String(listed));
  await expect(sheet.locator('.sheet-head')).toContainText(`${listed} of ${TOTAL} events`);
  await expect(sheet.locator('.sheet-head')).toContainText('1 September 2022 – 31 December 2022');
  await expect(sheet.locator('.sheet-head')).toContainText('Cease-fire, Diplomacy');
  const map = sheet.getByRole('img', { name: 'Map of the events on this sheet' });
  await expect(map).toBeVisible();
  const written = (await map.locator('.printed-numbers').allTextContents())
    .join(' ')
    .match(/\d+/g)!
    .map(Number);
  expect(written.length).toBeGreaterThan(0);
  for (const number of written) expect(number).toBeLessThanOrEqual(listed);
});

test('the code has the address that is printed beside it', { tag: '@desktop' }, async ({ page }) => {
  const sheet = await openSheet(page, './?event=e2022-09-14&kind=cease-fire&theme=dark');
  const address = await sheet.locator('.sheet-address a').textContent();
  expect(address).toMatch(/\?event=e2022-09-14&kind=cease-fire&theme=dark$/);
  expect(await modulesOf(page)).toEqual(
    encode(address!, { ecc: 'M', boostEcc: false, border: 4 }).data.map(asText),
  );
});

test('an address too long for a code is shortened in it, and a remark says so', { tag: '@desktop' }, async ({
  page,
}) => {
  const query = 'Lachin'.repeat(40);
  const sheet = await openSheet(page, `./?event=e2022-09-14&q=${query}`);
  await expect(sheet.locator('.sheet-address')).toContainText(query);
  await expect(sheet.locator('.sheet-address')).toContainText('The code leads to the same event');
  const base = page.url().split('?')[0];
  const short = encode(`${base}?event=e2022-09-14`, { ecc: 'M', boostEcc: false, border: 4 });
  expect(await modulesOf(page)).toEqual(short.data.map(asText));
});

test('the dark theme prints light, and the screen is unchanged afterwards', async ({ page }) => {
  await openWhole(page, './?event=e2022-09-14&theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('.panel-scroll').evaluate((panel) => {
    panel.dispatchEvent(new Event('wheel')); // as a reader does: a page just opened would be held at its top
    panel.scrollTo({ top: 150 });
  });
  const before = await layoutOf(page);
  await page.emulateMedia({ media: 'print' });
  await expect(sheetOf(page)).toBeVisible();
  const colours = await sheetOf(page).evaluate((sheet) => [
    getComputedStyle(sheet).color,
    getComputedStyle(document.body).backgroundColor,
    getComputedStyle(sheet.querySelector('.sheet-quotes p')!).color,
  ]);
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await page.emulateMedia({ media: 'screen' });
  await expect(sheetOf(page)).toHaveCount(0);
  await expect.poll(() => layoutOf(page)).toEqual(before);
});

test('axe finds nothing serious on the sheet', { tag: '@desktop' }, async ({ page }) => {
  await openSheet(page, './?event=e2022-09-14');
  expect(await serious(axeOn(page).include('.print-sheet'))).toEqual([]);
});

test.describe('without scripts', () => {
  testAnew.use({ javaScriptEnabled: false });

  testAnew('the chronology prints as text', { tag: '@desktop' }, async ({ page }) => {
    await page.goto('./');
    await page.emulateMedia({ media: 'print' });
    await expect(regionOf(page, 'Events').getByRole('listitem')).toHaveCount(TOTAL);
    await expect(page.getByText('“A previous cease-fire that Russia brokered')).toBeVisible();
    await expect(page.locator('.header-buttons, .panel-nav, .map-box').first()).toBeHidden();
  });
});

const asText = (row: readonly boolean[]) => row.map((dark) => (dark ? '█' : ' ')).join('');

/** The modules of the drawn code, row by row. */
async function modulesOf(page: Page): Promise<string[]> {
  const code = sheetOf(page).getByRole('img', { name: /^QR code/ });
  const size = Number((await code.getAttribute('viewBox'))!.split(' ')[2]);
  const path = (await code.locator('path').getAttribute('d'))!;
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  return Array.from({ length: size }, (_, y) =>
    asText(Array.from({ length: size }, (_, x) => dark.has(`${x} ${y}`))),
  );
}

/** The positions of everything, and how far the panel is scrolled. */
const layoutOf = (page: Page) =>
  page.evaluate(() => {
    const boxes = ['.map-canvas', '.timeline', '.panel', '.vis-panel.vis-center', '.page h2'].map((name) => {
      const { x, y, width, height } = document.querySelector(name)!.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(' ');
    });
    return [...boxes, document.querySelector('.panel-scroll')!.scrollTop];
  });
