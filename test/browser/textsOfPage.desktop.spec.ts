import type { Page } from '@playwright/test';
import { chronology } from './chronology.ts';
import { expect, test } from './fixture.ts';
import { openReady, regionOf } from './readyPage.ts';

// A first visit is tested.
test.use({ reuseContext: false });

const EVENT = 'e2022-09-14';
const TEXTS = '**/chronology-texts.json';
const { summary } = chronology.events.find(({ id }) => id === EVENT)!;
const opened = (page: Page) => regionOf(page, 'Event').locator('.summary');

/** Writes into the summary of the prerendered list. */
const write = (page: Page, text: string) =>
  page.evaluate(
    ([id, text]) => {
      document.querySelector(`[data-event="${id}"] .event-summary span`)!.textContent = text!;
    },
    [EVENT, text],
  );

/** Changes the page after its text has arrived, and before the app starts. */
const changeBeforeStart = (page: Page, change: () => Promise<void>) =>
  page.route(/assets\/index-.*\.js$/, async (route) => {
    await page.locator('html[data-embed]').waitFor();
    await page.locator('.boot-notice').waitFor({ state: 'attached' });
    await change();
    await route.fallback();
  });

test('the app takes from the page what stands there', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openReady(page, `./?event=${EVENT}`);
  await expect(opened(page)).toHaveText(summary);
  await expect(regionOf(page, 'Event').locator('.sources li').first()).toBeVisible();
  expect(asked.filter((url) => url.includes('chronology')).map((url) => url.split('/').at(-1))).toEqual([
    'chronology-first.json',
    'chronology-notes.json',
    'chronology-pages.json',
    'chronology-details.json',
  ]);
});

test('where somebody has changed the text before the app starts, it fetches its own', async ({ page }) => {
  let fetched = 0;
  await changeBeforeStart(page, () => write(page, 'Something else.'));
  await page.route(TEXTS, async (route) => {
    fetched += 1;
    // React reports every text that it did not render itself; that is not what is tested here.
    await write(page, summary);
    await route.fallback();
  });
  await openReady(page, `./?event=${EVENT}`);
  expect(fetched).toBe(1);
  await expect(opened(page)).toHaveText(summary);
});

test.describe('where the texts cannot be had either', () => {
  test.use({ allowed: { messages: [/^Failed to load/, /cannot be read/] } });

  test('the text stays, and "Try again" starts the app', async ({ page }) => {
    await changeBeforeStart(page, () => write(page, 'Something else.'));
    await page.route(TEXTS, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`./?event=${EVENT}`);
    const notice = page.locator('.boot-notice');
    await expect(notice.getByText(/data of the map and the timeline could not be loaded/)).toBeVisible();
    await expect(page.locator(`[data-event="${EVENT}"] h3`)).toBeInViewport();
    await write(page, summary);
    await page.unroute(TEXTS);
    await notice.getByRole('link', { name: 'Try again' }).click();
    await page.waitForSelector('html[data-araxes-ready="true"]');
    await expect(opened(page)).toHaveText(summary);
  });
});
