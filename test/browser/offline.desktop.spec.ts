import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { stepsOf, TOTAL } from './chronology.ts';
import { expect, test } from './fixture.ts';
import { expectSelected, openReady, regionOf } from './readyPage.ts';

// A reused context would stay offline, and keep a worker.
test.use({ reuseContext: false });

const COPY = resolve('dist/araxes.html');
const TRUCE = 'Truce of 14 September 2022';

async function openCopy(page: Page, query = ''): Promise<void> {
  await page.context().setOffline(true);
  await page.goto(`${pathToFileURL(COPY)}${query}`);
  await page.waitForSelector('html[data-araxes-ready="true"]');
}

test.describe('the single-file copy, without a network', () => {
  test('is small enough for an e-mail', () => expect(statSync(COPY).size).toBeLessThanOrEqual(1_750_000));

  test('shows an event by its address in all three views, and Back works', async ({ page }) => {
    await openCopy(page, '?event=e2022-09-14');
    await expectSelected(page, 'e2022-09-14', TRUCE);
    await page.getByRole('button', { name: 'Previous event' }).click();
    await expectSelected(page, 'e2022-09-14p', 'Protests in Yerevan');
    await page.goBack();
    await expectSelected(page, 'e2022-09-14', TRUCE);
    await expect(page.locator('.claim-topic').first()).toBeVisible();
    await expect(page.locator('.leaflet-image-layer')).toHaveAttribute('src', /^data:image\/webp;base64,/);
  });

  test('searches, cites, saves, presents and prints', async ({ page }) => {
    await openCopy(page, '?event=e2022-09-14');
    await page.getByRole('searchbox', { name: 'Search events' }).fill('Gangja');
    await expect(regionOf(page, 'Events').getByRole('status')).toHaveText(
      new RegExp(`^[1-9]\\d* of ${TOTAL} events$`),
    );
    await page.getByRole('searchbox', { name: 'Search events' }).fill('');
    await page.getByText('Cite', { exact: true }).click();
    await expect(page.getByRole('group', { name: 'This entry' })).toContainText('Truce of 14 September 2022');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print-sheet')).toContainText('a copy in one file');
    await expect(page.locator('.print-sheet .printed-map')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${pathToFileURL(COPY)}?page=downloads`);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
    await page.goto(`${pathToFileURL(COPY)}?present=1&path=p-2020-war`);
    await expect(page.locator('.present-step')).toContainText(`Step 1 of ${stepsOf('p-2020-war')}`);
    await page.goto(`${pathToFileURL(COPY)}?page=about`);
    await expect(page.locator('.territory-maps figure').first()).toBeVisible();
  });
});

test.describe('the single-file copy, in a browser too old for it', () => {
  test.use({ allowed: { messages: [/DecompressionStream/] } });

  test('shows the whole chronology as text', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'));
    await page.goto(`${pathToFileURL(COPY)}`);
    await expect(page.locator('[data-event]').last()).toBeVisible();
    await expect(page.getByText('The map is being drawn')).toBeHidden();
  });
});

test.describe('the installed app', () => {
  test.use({ serviceWorkers: 'allow' });

  test('works without a network after one visit, at any address', async ({ page, context }) => {
    await openReady(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.goto('./?event=e2022-09-14');
    await page.waitForSelector('html[data-araxes-ready="true"]');
    await expectSelected(page, 'e2022-09-14', TRUCE);
    await expect(page.locator('.claim-topic').first()).toBeVisible();
    await page.goto('./?page=glossary');
    await expect(page.locator('#page-title')).toHaveText('Glossary');
  });

  test('keeps nothing where it is embedded or in an iframe, unlike in a tab of its own', async ({
    page,
    context,
  }) => {
    const kept = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
    await openReady(page, './?embed=1');
    await page.waitForLoadState('networkidle');
    expect(await kept()).toEqual([]);
    const host = '<!doctype html><title>host</title><iframe src="./?event=e2022-09-14" title="a"></iframe>';
    await context.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: host }));
    await page.goto('./host.html');
    await page.frameLocator('iframe').locator('html[data-araxes-ready="true"]').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await kept()).toEqual([]);
    await openReady(page);
    await expect.poll(kept).toEqual([new URL('.', page.url()).href]);
  });

  test('has a name when it is installed', async ({ page, request }) => {
    await openReady(page);
    const href = await page.locator('link[rel="manifest"]').getAttribute('href');
    const manifest = (await (await request.get(href!)).json()) as { name: string; icons: { src: string }[] };
    expect(manifest.name).toBe('Araxes: Nagorno-Karabakh and its neighbours');
    for (const { src } of manifest.icons) expect((await request.get(src)).status(), src).toBe(200);
  });
});
