import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { watch } from './fixture.ts';
import { freePort } from './freePort.ts';
import { openReady, regionOf } from './readyPage.ts';

/** A chronology of another field and another part of the world, built by the same commands. */
const ENVIRONMENT = { ...process.env, ARAXES_DATA: 'test/fixtures/eruptions' };
const OUT = '.cache/test/eruptions';
/** From before the first eruption to after the last. */
const ALL = '?from=-000050&to=2025-12-31';

/** What only our own data may mention, and data of the map that this chronology does not have. */
const OURS =
  /karabakh|armenia|azerbaijan|\bbaku\b|yerevan|tehran|\biran|artsakh|stepanakert|shusha|caucasus|lachin|cease-fire|conflict|OpenStreetMap contributors|ETOPO5|GeoNames/i;

/** Whether a built file is text that people or machines read; the map of the world names every country. */
const isRead = (name: string) =>
  ['.html', '.json', '.webmanifest', '.csv', '.geojson', '.xml'].includes(extname(name)) &&
  !name.startsWith('map/') &&
  name !== 'chronology.schema.json';

// One worker: each would build into the same folder.
test.describe.configure({ mode: 'default' });

let address: string;
let server: ReturnType<typeof spawn>;

test.beforeAll(async () => {
  test.setTimeout(400_000);
  execFileSync('npx', ['vite', 'build', '--outDir', OUT, '--emptyOutDir', '--logLevel', 'error'], {
    env: ENVIRONMENT,
  });
  const port = await freePort();
  address = `http://127.0.0.1:${port}/`;
  const options = ['--outDir', OUT, '--port', String(port), '--strictPort', '--host', '127.0.0.1'];
  server = spawn('npx', ['vite', 'preview', ...options], { env: ENVIRONMENT, detached: true });
  await expect(async () => expect((await fetch(address)).ok).toBe(true)).toPass({ timeout: 60_000 });
});
// The whole group: `npx` only starts the server.
test.afterAll(() => void (server?.pid && process.kill(-server.pid)));

/** The text of a file without its Base64, whose letters may spell anything. */
const wordsOf = (file: string) => readFileSync(file, 'utf8').replaceAll(/[\w+/=]{200,}/g, '');

test('no file of another chronology has text of ours', () => {
  const names = readdirSync(OUT, { recursive: true, encoding: 'utf8' }).map((it) => it.replaceAll('\\', '/'));
  const found = names
    .filter(isRead)
    .flatMap((name) =>
      [...wordsOf(join(OUT, name)).matchAll(new RegExp(OURS, 'gi'))].map(([word]) => `${name}: ${word}`),
    );
  expect(found).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['events/okmok/index.html', 'events/okmok/picture.png']));
  expect(names).not.toContain('embed-example.html');
  expect(readFileSync(join(OUT, 'manifest.webmanifest'), 'utf8')).toContain(
    'Twelve eruptions round the Pacific',
  );
});

/** Opens the chronology in a context of its own; its complaints are checked in the end. */
async function withPage(browser: Browser, look: (page: Page) => Promise<void>) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const complaints = watch(context, address);
  // `vite preview` answers with the page where there is no file.
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!existsSync(join(OUT, pathname))) complaints.push(`no such file: ${pathname}`);
  });
  const page = await context.newPage();
  await openReady(page, address + ALL);
  await look(page);
  expect(complaints).toEqual([]);
  await context.close();
}

test('map, timeline, filters, pages and the print sheet show another chronology, and nothing of ours', async ({
  browser,
}) => {
  await withPage(browser, async (page) => {
    await expectMapFits(page);

    const first = regionOf(page, 'Timeline').getByRole('button', { name: 'Eruption of Okmok, 43 BCE' });
    await expect(first).toBeVisible();
    await expect(regionOf(page, 'Timeline').getByText('Caldera eruption')).toBeVisible();

    const nav = page.getByRole('navigation', { name: 'Pages' });
    await expect(nav.getByRole('link')).toHaveText(['Events', 'Places', 'About']);
    await expect(page.getByRole('combobox', { name: 'Place names' })).toHaveCount(0);
    await expect(page.getByText('Who held what')).toHaveCount(0);

    await page.getByRole('button', { name: 'Filter' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('group', { name: 'Kind' }).getByRole('checkbox')).toHaveCount(5);
    await expect(dialog.getByRole('checkbox', { name: /Lateral blast 2/ })).toBeVisible();
    await expect(dialog.getByRole('group', { name: 'Story' })).toHaveCount(0);
    await page.keyboard.press('Escape');

    await nav.getByRole('link', { name: 'About' }).click();
    await expect(
      page.getByRole('heading', { name: 'Twelve eruptions round the Pacific' }).first(),
    ).toBeVisible();
    await expectNothingOfOurs(page);
    await nav.getByRole('link', { name: 'Events' }).click();

    await first.click();
    await expect(regionOf(page, 'Event').getByRole('heading', { level: 2 })).toHaveText('Eruption of Okmok');
    await expectNothingOfOurs(page);
    await expect(page).toHaveTitle(/Eruption of Okmok/);

    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.print-sheet')).toContainText('Eruption of Okmok');
    await expect(page.locator('.print-sheet')).toContainText('Natural Earth');
    await expectNothingOfOurs(page);
  });
});

/** Every event's place is in the picture, east and west of the date line, and the land beneath them is there. */
async function expectMapFits(page: Page) {
  const map = regionOf(page, 'Map');
  const box = (await map.boundingBox())!;
  const marks = await map.locator('.map-mark, .map-cluster').all();
  const places = await Promise.all(marks.map((mark) => mark.boundingBox()));
  for (const place of places) {
    expect(place!.x).toBeGreaterThanOrEqual(box.x);
    expect(place!.x + place!.width).toBeLessThanOrEqual(box.x + box.width);
  }
  const counts = await Promise.all(marks.map(async (mark) => Number(await mark.textContent()) || 1));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
  // New Zealand is west of the date line, Tonga and Alaska east of it: none is at the wrong edge.
  const middleOf = async (name: RegExp) => (await map.getByRole('button', { name }).first().boundingBox())!.x;
  expect(await middleOf(/Bezymianny/)).toBeLessThan(await middleOf(/Novarupta/));
}

async function expectNothingOfOurs(page: Page) {
  expect(await page.locator('html').innerText()).not.toMatch(OURS);
  expect(await page.locator('head').innerHTML()).not.toMatch(OURS);
}
