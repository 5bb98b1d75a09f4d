import type { Page, Route } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { holdBack } from './holdBack.ts';
import { openReady, regionOf } from './readyPage.ts';

const EVENT = 'e2022-09-14';
const TITLE = 'Truce of 14 September 2022';
const SCHOOL_FILTER = '<!doctype html><title>Blocked</title><p>This page is blocked.';

const answerAsFilter = (route: Route) => route.fulfill({ contentType: 'text/html', body: SCHOOL_FILTER });
const answerGone = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });
const ready = (page: Page) => page.waitForSelector('html[data-araxes-ready="true"]');
const notice = (page: Page) => page.locator('.boot-notice');

test.use({
  allowed: {
    messages: [
      /^Failed to load/,
      /was preloaded using link preload/,
      /is not JSON/,
      /cannot be re(ached|ad)/,
      /lacks what the app needs/,
      /dynamically imported module/,
      /MIME type/,
      /could not be/,
      /^Share or embed/,
      /^Present/,
      /^Drag/,
      /^The print sheet/i,
    ],
  },
});

/** The whole chronology is there as text, with the event of the address in view and without "loading". */
async function expectReadable(page: Page, sentence: RegExp) {
  await expect(notice(page).getByText(sentence)).toBeVisible();
  const event = page.locator(`[data-event="${EVENT}"]`);
  await expect(event.getByRole('heading', { name: TITLE })).toBeInViewport();
  await expect(event.getByText(/^Armenia announced a truce/)).toBeVisible();
  await expect(page.getByText('is being drawn')).toHaveCount(2);
  for (const promise of await page.getByText('is being drawn').all()) await expect(promise).toBeHidden();
}

for (const [what, answer] of [
  ['a filter’s page', answerAsFilter],
  ['an error', (route: Route) => route.fulfill({ status: 503, body: '' })],
  ['nothing', (route: Route) => route.abort()],
  ['half of it', (route: Route) => route.fulfill({ contentType: 'application/json', body: '{"events": [' })],
] as const) {
  test(`where the data is ${what}, the text stays, and "Try again" starts the app`, async ({ page }) => {
    await page.route('**/chronology-first.json', answer);
    await page.goto(`./?event=${EVENT}`);
    await expectReadable(page, /data of the map and the timeline could not be loaded/);
    await page.unroute('**/chronology-first.json');
    await notice(page).getByRole('link', { name: 'Try again' }).click();
    await ready(page);
    await expect(regionOf(page, 'Event').getByRole('heading', { level: 2 })).toHaveText(TITLE);
    await expect(notice(page)).toHaveCount(0);
    await expect(regionOf(page, 'Map')).toBeVisible();
  });
}

test('where the scripts are blocked, the text stays with one sentence', async ({ page }) => {
  await page.route(/assets\/index-.*\.js$/, answerAsFilter);
  await page.goto(`./?event=${EVENT}`);
  await expectReadable(page, /^The map and the timeline could not be loaded/);
  await page.unroute(/assets\/index-.*\.js$/);
  await notice(page).getByRole('link', { name: 'Try again' }).click();
  await ready(page);
});

test('where no script comes at all, the page soon stops saying that the app is loading', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText('The map is being drawn')).toBeVisible();
  await expect(page.getByText('There is no map yet.')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText('The map is being drawn')).toBeHidden();
  await expect(regionOf(page, 'Events').getByRole('listitem').first()).toBeVisible();
});

test('a browser that lacks what the app needs shows the text', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'findLast'));
  await page.goto(`./?event=${EVENT}`);
  await expectReadable(page, /too old/);
});

test('after an error outside every view the text stays', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(document, 'title', {
      set: () => {
        throw new Error('The title could not be set.');
      },
    }),
  );
  await page.goto(`./?event=${EVENT}`);
  await expectReadable(page, /^The map and the timeline could not be loaded/);
});

test('late data: the event of the link is visible and one sentence says so', async ({ page }) => {
  const release = await holdBack(page, '**/chronology-first.json');
  // Outside the window that the page opens with.
  await page.goto('./?event=e1988-02-27');
  await expect(notice(page).getByText(/still on their way/)).toBeVisible({ timeout: 10_000 });
  await expect(page.locator('[data-event="e1988-02-27"] h3')).toBeInViewport();
  release();
  await ready(page);
  await expect(notice(page)).toHaveCount(0);
  // The text had been scrolled to the event; what the app opens begins at its top.
  await expect(page.locator('#page-title')).toBeInViewport({ ratio: 1 });
  await expect.poll(() => page.locator('.panel-scroll').evaluate((panel) => panel.scrollTop)).toBe(0);
});

for (const address of ['./', `./?event=${EVENT}`]) {
  test(`what is typed, chosen and pressed before the app is there takes effect: ${address}`, async ({
    page,
  }) => {
    const release = await holdBack(page, /assets\/index-.*\.js$/);
    await page.goto(address, { waitUntil: 'commit' });
    const search = page.getByRole('searchbox', { name: 'Search events' });
    await search.pressSequentially('Shusha');
    await page.getByRole('combobox', { name: /names/i }).evaluate((select: HTMLSelectElement) => {
      select.value = 'az';
    });
    release();
    await ready(page);
    await expect(search).toHaveValue('Shusha');
    await page.keyboard.press('s');
    await expect(search).toHaveValue('Shushas');
    await expect(page).toHaveURL(/q=Shushas/);
    await expect(page).toHaveURL(/names=az/);
  });

  test(`a button that is pressed before the app is there opens what it should: ${address}`, async ({
    page,
  }) => {
    await page.route(/assets\/index-.*\.js$/, async (route) => {
      await page.locator('html[data-embed]').waitFor();
      await page.getByRole('button', { name: 'Filter' }).click();
      await route.fallback();
    });
    await page.goto(address);
    await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible();
  });
}

test('what is typed while React draws an event anew takes effect', async ({ page }) => {
  await page.addInitScript(() => {
    const createElement = document.createElement.bind(document);
    let isTyped = false;
    document.createElement = (name: string, options?: ElementCreationOptions) => {
      // The first element that React makes; what it replaces is there yet.
      const search = document.querySelector<HTMLInputElement>('#root input[type=search]');
      if (!isTyped && name === 'header' && search) {
        isTyped = true;
        search.focus();
        search.value = 'Shusha';
        search.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      return createElement(name, options);
    };
  });
  await openReady(page, `./?event=${EVENT}`);
  const search = page.getByRole('searchbox', { name: 'Search events' });
  await expect(search).toHaveValue('Shusha');
  await expect(search).toBeFocused();
  await page.keyboard.press('s');
  await expect(page).toHaveURL(/q=Shushas/);
});

/** With the parts that come by themselves after the first drawing. */
async function openAtRest(page: Page) {
  await openReady(page, `./?event=${EVENT}`);
  await page.waitForLoadState('networkidle');
}

test.describe('a new version has replaced the one that is open', () => {
  for (const [what, answer] of [
    ['gone', answerGone],
    ['answered with a page', answerAsFilter],
  ] as const) {
    test(`a part is ${what}: the page says so and stays as it is`, async ({ page }) => {
      await openAtRest(page);
      const before = await page.locator('.views').boundingBox();
      await page.route(/assets\/.*\.js$/, answer);
      await page.getByRole('button', { name: 'Share or embed' }).click();
      const dialog = page.getByRole('dialog', { name: 'Share or embed' });
      await expect(dialog.getByRole('alert')).toContainText('This page has changed');
      expect(await page.locator('.views').boundingBox()).toEqual(before);
      await page.unroute(/assets\/.*\.js$/);
      await dialog.getByRole('button', { name: 'Load the page again' }).click();
      await ready(page);
      await expect(page).toHaveURL(new RegExp(`event=${EVENT}`));
      await page.getByRole('button', { name: 'Share or embed' }).click();
      await expect(page.getByRole('dialog').getByRole('alert')).toHaveCount(0);
    });
  }

  test('presenting cannot begin: the page stays complete, and comes back when that is closed', async ({
    page,
  }) => {
    await openAtRest(page);
    await page.route(/assets\/.*\.js$/, answerGone);
    await page.getByRole('button', { name: 'Present' }).click();
    const dialog = page.getByRole('dialog', { name: 'Present' });
    await expect(dialog.getByRole('alert')).toContainText('This page has changed');
    await expect(regionOf(page, 'Timeline')).toBeVisible();
    await expect(regionOf(page, 'Events')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page).not.toHaveURL(/present=1/);
    await page.unroute(/assets\/.*\.js$/);
    await page.getByRole('button', { name: 'Present' }).click();
    await expect(dialog.or(page.locator('.slide')).first()).toBeVisible();
  });
});

test('a part that failed for a moment is fetched again', async ({ page }) => {
  await openReady(page);
  await page.route(/assets\/GlossaryPage.*\.js$/, (route) => route.abort());
  await page.getByRole('link', { name: 'Glossary' }).click();
  await expect(page.getByRole('alert')).toContainText('“Glossary” could not be loaded.');
  await page.unroute(/assets\/GlossaryPage.*\.js$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Glossary' })).toBeVisible();
});

for (const [what, answer] of [
  ['a filter’s page', answerAsFilter],
  ['missing', answerGone],
] as const) {
  for (const [view, file, styled] of [
    ['Map', /MapView-[^/]*\.css$/, '.map-mark, .map-cluster'],
    ['Timeline', /TimelineView-[^/]*\.css$/, '.vis-timeline'],
  ] as const) {
    test(`where the style sheet of the ${view} is ${what}, its place says so, and "Try again" draws it`, async ({
      page,
    }) => {
      await page.route(file, answer);
      await openReady(page, `./?event=${EVENT}`);
      await expect(page.getByRole('alert')).toContainText(`“${view}” could not be loaded.`);
      await expect(regionOf(page, 'Event').locator('.sources li').first()).toBeVisible();
      const height = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(await height()).toBe(0);
      await page.unroute(file);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(
        page.getByRole('region', { name: view, exact: true }).locator(styled).first(),
      ).toBeVisible();
      expect(await height()).toBe(0);
    });
  }
}

for (const part of ['notes', 'pages', 'details'] as const) {
  test(`what is missing of an event is said, and fetched again: ${part}`, async ({ page }) => {
    await page.route(`**/chronology-${part}.json`, answerAsFilter);
    await openReady(page, `./?event=${EVENT}`);
    const message = page.getByText('Notes, claims and sources could not be loaded.');
    await expect(message).toBeVisible();
    const event = page.getByRole('region', { name: 'Event', exact: true });
    await expect(event.locator('.sources')).toContainText('This could not be loaded.');
    await expect(event.locator('.event-claims')).toContainText('This could not be loaded.');
    await expect(page.locator('.territory-legend')).toHaveText('Who held what: This could not be loaded.');
    await expect(page.locator('.panel, .map').getByText(/loaded …|loading/i)).toHaveCount(0);
    await page.getByRole('link', { name: 'Places', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Places' })).toContainText('This could not be loaded.');
    await page.goBack();
    await page.unroute(`**/chronology-${part}.json`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.claim-topic').first()).toBeVisible();
    await expect(event.locator('.sources li').first()).toBeVisible();
    await expect(page.getByText('could not be loaded')).toHaveCount(0);
  });
}

test('names that do not come to the map can be fetched again', async ({ page }) => {
  await page.route('**/map/labels.json', answerAsFilter);
  await openReady(page);
  await expect(page.getByText('The names on the map could not be loaded.')).toBeVisible();
  await page.unroute('**/map/labels.json');
  await regionOf(page, 'Map').getByRole('button', { name: 'Try again' }).click();
  await expect(regionOf(page, 'Map').getByText('Baku', { exact: true })).toBeVisible();
});

test('a map that stays coarse says so and can be fetched again', async ({ page }) => {
  await page.route('**/map/world.topo.json', answerAsFilter);
  await openReady(page);
  const words = page.getByText('The background map could not be loaded in detail.');
  await expect(words).toBeVisible();
  await page.unroute('**/map/world.topo.json');
  const arrives = page.waitForResponse('**/map/world.topo.json');
  await regionOf(page, 'Map').getByRole('button', { name: 'Try again' }).click();
  expect((await arrives).ok()).toBe(true);
  await expect(words).toHaveCount(0);
});

test.describe('a script from elsewhere', () => {
  test.use({ allowed: { hosts: ['localhost'], messages: [/Content Security Policy/] } });

  test('is refused: the policy is narrowed to the folder of the page', async ({ page, baseURL }) => {
    await openReady(page);
    const refused = await page.evaluate(
      (address) =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
            resolve(effectiveDirective),
          );
          const script = document.createElement('script');
          script.src = address;
          script.onload = () => resolve('loaded');
          document.head.append(script);
        }),
      `http://localhost:${new URL(baseURL!).port}/embed.js`,
    );
    expect(refused).toBe('script-src-elem');
  });
});
