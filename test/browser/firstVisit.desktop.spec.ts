import type { Page } from '@playwright/test';
import { test as base, expect } from './fixture.ts';
import { type Host, serveByHeadersFile } from './hosts.ts';
import { openReady } from './readyPage.ts';

/** A host, and the paths of its files that were requested. */
const test = base.extend<{ host: Host & { readonly asked: readonly string[] } }>({
  host: async ({ browserName: _ }, use) => {
    const asked: string[] = [];
    const host = await serveByHeadersFile(asked);
    await use({ ...host, asked });
    host.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});
test.use({ reuseContext: false, serviceWorkers: 'allow' });

/** Browsers request these by themselves, as often as they like. */
const OF_THE_BROWSER = ['/sw.js', '/icon.svg', '/favicon.ico'];

const filesOf = (asked: readonly string[]) =>
  asked.map((path) => (path === '/' ? '/index.html' : path)).filter((path) => !OF_THE_BROWSER.includes(path));
const twiceIn = (asked: readonly string[]) =>
  filesOf(asked).filter((path, index, all) => all.indexOf(path) !== index);

const untilKept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);
const isKept = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);

for (const address of ['./', './?event=e2022-09-14', './index.html?view=list'])
  test(`of ${address} a first visit requests each file once, with the offline copy`, async ({
    page,
    host,
  }) => {
    await openReady(page, address);
    await untilKept(page);
    await page.waitForLoadState('networkidle');
    expect(twiceIn(host.asked)).toEqual([]);
    expect(filesOf(host.asked)).toEqual(
      expect.arrayContaining(['/index.html', '/chronology-details.json', '/map/region.topo.json']),
    );
    expect(host.asked.filter((path) => /Citations|serveHost|marker-icon/.test(path))).toEqual([]);
  });

test('the copy has what was left for later once it was used', async ({ page, context }) => {
  const cite = async () => {
    await page.getByText('Cite', { exact: true }).click();
    await expect(page.getByRole('group', { name: 'This entry' })).toContainText('Truce of 14 September 2022');
  };
  await openReady(page, './?event=e2022-09-14');
  await untilKept(page);
  await cite();
  await expect.poll(() => cachedCitations(page)).toBeGreaterThan(0);
  await context.setOffline(true);
  await page.reload();
  await page.waitForSelector('html[data-araxes-ready="true"]');
  await cite();
});

const cachedCitations = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('araxes-on-demand-'));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().filter(({ url }) => /Citations-.*\.js$/.test(url)).length;
  });

test('with data saver the copy waits until the app is installed', async ({ page, host }) => {
  await page.addInitScript(() => {
    const connection = Object.assign(new EventTarget(), { saveData: true, effectiveType: '4g' });
    Object.defineProperty(navigator, 'connection', { value: connection });
  });
  await openReady(page);
  await expect.poll(() => host.asked.some((path) => /keepOffline/.test(path))).toBe(true);
  await page.waitForLoadState('networkidle');
  expect(await isKept(page)).toBe(false);
  expect(host.asked).not.toContain('/sw.js');
  await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
  await untilKept(page);
  expect(twiceIn(host.asked)).toEqual([]);
});
