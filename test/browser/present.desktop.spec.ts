import type { Page } from '@playwright/test';
import { chronology, stepsOf } from './chronology.ts';
import { expectAccessible } from './expectAccessible.ts';
import { test as testAnew } from './fixture.ts';
import { hideDrawings } from './hideDrawings.ts';
import { expect, openReady, test } from './keptPage.ts';
import { openReady as openAnew, regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

const titleIn = (page: Page) => regionOf(page, 'Event').getByRole('heading', { level: 2 });
const step = (page: Page) => page.locator('.present-step');

test('PageDown alone goes through a whole lesson path, and the map follows', async ({ page }) => {
  await openReady(page, './?present=1&path=p-embassy-iran');
  const seen: string[] = [];
  const steps = stepsOf('p-embassy-iran');
  for (let at = 1; at <= steps; at += 1) {
    await expect(step(page)).toHaveText(`Step ${at} of ${steps} · The embassy attack and Iran–Azerbaijan`);
    seen.push((await titleIn(page).textContent())!);
    await expect(regionOf(page, 'Event')).toContainText('To discuss');
    await expect(regionOf(page, 'Map').locator('[aria-current="true"]').first()).toBeInViewport();
    await page.keyboard.press('PageDown');
  }
  expect(new Set(seen).size).toBe(steps);
  expect(seen).toContain('Gunman attacks the Azerbaijani embassy in Tehran');
  await expect(step(page)).toContainText(`Step ${steps} of ${steps}`);
  await expect(page.locator('.present-next')).toHaveText('This is the last one.');
  await page.keyboard.press('Home');
  await expect(step(page)).toContainText(`Step 1 of ${steps}`);
  await page.keyboard.press('Shift+ ');
  await expect(step(page)).toContainText(`Step 1 of ${steps}`);
  await expect(page).toHaveURL(/event=e2001-07-23/);
});

test('the back row can read every slide, and nothing is cut off', async ({ page }) => {
  test.setTimeout(90_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const steps = stepsOf('p-territory');
  for (const [width, height] of [
    [1024, 768],
    [1280, 720],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openReady(page, './?present=1&path=p-territory');
    await hideDrawings(page);
    for (let at = 1; at <= steps; at += 1) {
      await expect(step(page)).toContainText(`Step ${at} of ${steps}`);
      await expect.poll(() => cutOff(page), `slide ${at} at ${width}`).toEqual([]);
      await page.keyboard.press('c');
      await expect.poll(() => cutOff(page), `accounts ${at} at ${width}`).toEqual([]);
      await page.keyboard.press('PageDown');
    }
  }
  const sizes = await regionOf(page, 'Event').evaluate((slide) => {
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    const texts = [...slide.querySelectorAll('p, h3, time, button')].map(sizeOf);
    return { heading: sizeOf(slide.querySelector('h2')!), text: Math.min(...texts) };
  });
  expect(sizes.heading).toBeGreaterThanOrEqual(40);
  expect(sizes.text).toBeGreaterThanOrEqual(28);
});

/** The lessons with the longest texts and the most speakers, beside p-territory. */
const LONG = ['p-displacement', 'p-two-accounts', 'p-iran-neighbours'];

test('no slide of the long lessons is cut off on a screen of 1280 × 720', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const { id, steps } of chronology.paths.filter((path) => LONG.includes(path.id))) {
    await openReady(page, `./?present=1&path=${id}`);
    await hideDrawings(page);
    for (const [index, { event }] of steps.entries()) {
      await expect(page.locator('[data-event-page]')).toHaveAttribute('data-event-page', event);
      await expect.poll(() => cutOff(page), `slide ${index + 1} of ${id}`).toEqual([]);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      expect(await cutOff(page), `slide ${index + 1} of ${id}, still`).toEqual([]);
      await page.keyboard.press('c');
      await expect.poll(() => cutOff(page), `accounts ${index + 1} of ${id}`).toEqual([]);
      await page.keyboard.press('PageDown');
    }
  }
});

test('accounts that do not fit come in parts, with the sides in the first', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openReady(page, './?present=1&path=p-displacement&event=e1990-01-13');
  await page.keyboard.press('c');
  const more = page.getByRole('button', { name: /^More accounts/ });
  const speakers = page.locator('.account h4');
  await expect(more).toHaveText('More accounts (1 of 2)');
  await expect(speakers).toHaveCount(3);
  const first = await speakers.allTextContents();
  await page.keyboard.press('c');
  await expect(more).toHaveText('More accounts (2 of 2)');
  const all = [...first, ...(await speakers.allTextContents())];
  const claims = chronology.claims.filter(
    ({ event, topic }) => event === 'e1990-01-13' && topic === 'total-killed',
  );
  expect(new Set(all)).toEqual(new Set(claims.map(({ speaker }) => speaker)));
  await more.click();
  await expect(speakers).toHaveText(first);
  await page.keyboard.press('c');
  await page.keyboard.press('c');
  await expect(page.locator('.accounts')).toHaveCount(0);
});

/** What of the slide or the bar is cut off, other than by an ellipsis. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.slide, .accounts, .account, .present-bar')].flatMap((box) =>
      box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1
        ? [
            `${box.className} ${box.scrollHeight} > ${box.clientHeight}, ${box.scrollWidth} > ${box.clientWidth}`,
          ]
        : [],
    ),
  );

test('claims are side by side, each with date and source', async ({ page }) => {
  await openReady(page, './?present=1&path=p-embassy-iran&event=e2023-01-27');
  await page.getByRole('button', { name: 'Compare the accounts' }).click();
  const accounts = page.getByRole('region', { name: 'Who says what: Why it was done' });
  await expect(accounts.getByRole('heading', { level: 4 })).toHaveText(['Azerbaijan', 'Iran']);
  await expect(accounts).toContainText('27 January 2023 · United News of Bangladesh');
  await page.keyboard.press('c');
  await expect(accounts).toHaveCount(0);
});

test('black screen, the list of steps and Esc', async ({ page }) => {
  await openReady(page, './?present=1&path=e2022-09-14,e2020-11-10');
  await page.keyboard.press('b');
  const black = page.getByRole('button', { name: 'The screen is black. Press any key to go on.' });
  await expect(black).toBeVisible();
  await page.keyboard.press('.');
  await expect(black).toHaveCount(0);
  await page.keyboard.press('Control+n');
  await expect(step(page)).toHaveText('Step 1 of 2');
  await page.getByRole('button', { name: 'All steps' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Trilateral statement/ })
    .click();
  await expect(step(page)).toHaveText('Step 2 of 2');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toBeVisible();
  await expect(page).toHaveURL(/\?path=e2022-09-14,e2020-11-10&event=e2020-11-10$/);
  await expect(regionOf(page, 'Timeline').locator('[aria-current="true"]')).toBeVisible();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(step(page)).toHaveText('Step 2 of 2');
});

test('axe finds nothing serious in a presentation', async ({ page }) => {
  await openReady(page, './?present=1&path=p-2020-war');
  await expectAccessible(page);
  await page.keyboard.press('c');
  await expectAccessible(page);
});

for (const [width, height] of [
  [1920, 1080],
  [1366, 768],
] as const) {
  test(`the accounts fill the room at ${width} × ${height}, without being cut off`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openReady(page, './?present=1&event=e2022-09-13');
    await page.keyboard.press('c');
    await expect.poll(() => cutOff(page)).toEqual([]);
    const filled = await page.locator('.accounts').evaluate((box) => {
      const { top, bottom } = box.getBoundingClientRect();
      const ends = [...box.querySelectorAll('.account > *')].map((it) => it.getBoundingClientRect().bottom);
      return (Math.max(...ends) - top) / (bottom - top);
    });
    expect(filled).toBeGreaterThan(0.7);
  });
}

test('what to compare can be read from the back row, and the slide has no frame after a key', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openReady(page, './?present=1&event=e2022-09-13');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  const heading = titleIn(page);
  await expect(heading).toHaveText('Two days of fighting inside and along the Armenian border');
  await expect(heading).toBeFocused();
  await expect(heading).toHaveCSS('outline-width', '0px');
  await page.keyboard.press('c');
  const corrected = page.locator('.account-figures [data-corrected]');
  await expect(corrected.first()).toBeVisible();
  for (const figure of await corrected.getByRole('paragraph').all())
    await expect(figure).toContainText('(corrected later)');
  await page.getByRole('button', { name: 'Compare something else' }).click();
  const list = page.getByRole('dialog', { name: 'What to compare' });
  const sizes = await list.evaluate((dialog) => {
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    return {
      heading: sizeOf(dialog.querySelector('h2')!),
      text: [...dialog.querySelectorAll('span')].map(sizeOf),
    };
  });
  expect(sizes.heading).toBeGreaterThanOrEqual(28);
  expect(Math.min(...sizes.text)).toBeGreaterThanOrEqual(20);
  expect(await list.evaluate((dialog) => dialog.scrollHeight - dialog.clientHeight)).toBeLessThanOrEqual(0);
});

testAnew('autoplay goes on by itself, can be paused, and stops at any input', async ({ page }) => {
  await page.clock.install();
  await openAnew(page, './?present=1&autoplay=30&path=p-2020-war');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.clock.runFor(31_000);
  await expect(step(page)).toContainText(`Step 2 of ${stepsOf('p-2020-war')}`);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(61_000);
  await expect(step(page)).toContainText(`Step 2 of ${stepsOf('p-2020-war')}`);
  await page.keyboard.press('a');
  await page.clock.runFor(31_000);
  await expect(step(page)).toContainText(`Step 3 of ${stepsOf('p-2020-war')}`);
  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: 'Advance by itself' })).toBeVisible();
  await page.clock.runFor(61_000);
  await expect(step(page)).toContainText(`Step 4 of ${stepsOf('p-2020-war')}`);
});

testAnew('where full screen is refused, a notice says so', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await openAnew(page, './?present=1');
  await page.keyboard.press('f');
  await expect(page.getByRole('link', { name: 'Open in a tab of its own' })).toBeVisible();
});

testAnew(
  'the accounts begin with a point on which both sides speak; any other can be chosen',
  async ({ page }) => {
    await openAnew(page, './?present=1&event=e2020-09-27');
    await page.getByRole('button', { name: 'Compare the accounts' }).click();
    const speakers = page.locator('.accounts h4');
    await expect(page.getByRole('region', { name: 'Who says what: Who began it' })).toBeVisible();
    expect((await speakers.allTextContents()).slice(0, 2).toSorted()).toEqual(['Armenia', 'Azerbaijan']);
    await page.keyboard.press('t');
    const points = page.getByRole('dialog', { name: 'What to compare' });
    await points.getByRole('button', { name: /^Soldiers each side says it lost/ }).press('Enter');
    const accounts = page.getByRole('region', { name: 'Who says what: Soldiers each side says it lost' });
    await expect(accounts.locator('.figure-bar').first()).toBeVisible();
    await page.getByRole('button', { name: 'Compare something else' }).click();
    await points.getByRole('button', { name: /^Dead in all/ }).click();
    await expect(page.getByRole('region', { name: 'Who says what: Dead in all' })).toBeVisible();
    await page.getByRole('button', { name: 'Back to the map' }).click();
    await expect(page.locator('.accounts')).toHaveCount(0);
  },
);
