import type { Page } from '@playwright/test';
import { NOT_HYDRATED } from '../isComplaint.ts';
import { CHANGES, type Change, changeFromStart, changePage, MARKS } from './changePage.ts';
import { expect, test } from './fixture.ts';
import { hideDrawings } from './hideDrawings.ts';
import { goWithin, openReady, regionOf } from './readyPage.ts';
import { settle } from './settle.ts';

/** What has changed, said for some seconds. */
const MESSAGE = '[aria-live="polite"] + [aria-live="polite"]';
/** The parts whose words are compared, where they exist. */
const PARTS = `.panel, .slide, .present-bar, .embed-bar, .embed-caption, .filter-bar, [aria-live="polite"]:not(${MESSAGE})`;

/** The words of the page, without what was added to it, and without spaces. */
const wordsOf = async (page: Page): Promise<string[]> => {
  const texts = await page.evaluate(
    (parts) =>
      [...document.querySelectorAll(parts)].map((part) => {
        const copy = part.cloneNode(true) as Element;
        for (const foreign of copy.querySelectorAll('.foreign')) foreign.remove();
        return copy.textContent;
      }),
    PARTS,
  );
  return [await page.title(), ...texts].map((text) => text.replace(MARKS, '').replace(/\s+/g, ''));
};

/** Copies that are beside another text than the one they were made of. */
const staleCopies = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('article .foreign[data-of]')]
      .map((copy) => ({ of: copy.dataset.of, now: copy.parentElement!.firstChild!.textContent }))
      .filter(({ of, now }) => !of!.startsWith(now!)),
  );

/** The words of an unchanged page at each address. */
const untouched = new Map<string, Promise<string[]>>();

/** An unchanged page beside the changed one; the first address opens it. */
async function readUntouched(page: Page, address: string): Promise<string[]> {
  const besides = page.context().pages();
  const other = besides.find((it) => it !== page) ?? (await page.context().newPage());
  await other.setViewportSize(page.viewportSize()!);
  if (other.url() === 'about:blank') {
    await openReady(other, address);
    await hideDrawings(other);
  } else await goWithin(other, address);
  await settle(other, 300);
  return wordsOf(other);
}

/** The address follows what the reader does a little later. */
async function settledAddress(page: Page): Promise<string> {
  const before = page.url();
  await page.waitForTimeout(400);
  return page.url() === before ? before : settledAddress(page);
}

/** The changed page has exactly the words of an unchanged one at the same address. */
async function expectTrue(page: Page) {
  const address = await settledAddress(page);
  const key = `${address} ${page.viewportSize()!.width}`;
  if (!untouched.has(key)) untouched.set(key, readUntouched(page, address));
  const words = await untouched.get(key)!;
  await expect.poll(() => wordsOf(page), { message: address, timeout: 10_000 }).toEqual(words);
  expect(await staleCopies(page)).toEqual([]);
  await expect(page.getByText('could not be drawn')).toHaveCount(0);
}

/** The end of a journey: what was said is gone, too. */
async function expectSilent(page: Page) {
  const said = async () => (await page.locator(MESSAGE).textContent())?.replace(MARKS, '').trim();
  await expect.poll(said).toBe('');
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search events' });

/** The journey that is gone through with each change; the others with a translator. */
const EVERY_CHANGE = 'from event to event';

/** Accessible names that a changed page still has: it changes texts, not attributes. */
const JOURNEYS: Readonly<Record<string, (page: Page, change: Change) => Promise<void>>> = {
  [EVERY_CHANGE]: async (page, change) => {
    await openReady(page, './?event=e2022-12-12');
    await hideDrawings(page);
    await changePage(page, change);
    await press(page, 'Next event');
    await expectTrue(page);
    await press(page, 'Next event');
    await press(page, 'Previous event');
    await press(page, 'Previous event');
    await expectTrue(page);
    await regionOf(page, 'Events').locator('[data-event="e2022-09-14"] h3 a').click();
    await expectTrue(page);
    await page.locator('.excerpt cite a').first().click();
    await expect(regionOf(page, 'Article')).toBeVisible();
    await expectTrue(page);
    await page.goBack();
    await expectTrue(page);
    await page.locator('.back').click();
    await expectTrue(page);
  },
  'search, filters, window, names': async (page, change) => {
    await openReady(page, './');
    await hideDrawings(page);
    await changePage(page, change);
    await search(page).fill('Shusha');
    await expect(page).toHaveURL(/q=Shusha/);
    await expectTrue(page);
    await search(page).fill('Lachin corridor');
    await expect(page).toHaveURL(/q=Lachin/);
    await expectTrue(page);
    await search(page).fill('');
    await expect(page).not.toHaveURL(/q=/);
    await expectTrue(page);
    await press(page, 'Filter');
    await page.getByRole('dialog').getByRole('checkbox').nth(1).check();
    await page.getByRole('dialog').locator('header button').click();
    await expect(page).toHaveURL(/kind=/);
    await expectTrue(page);
    await page.locator('.chips-clear').click();
    await page.getByRole('combobox', { name: 'Place names' }).selectOption('az');
    await expect(page).toHaveURL(/names=az/);
    await press(page, 'Earlier');
    await expect(page).toHaveURL(/from=/);
    await expectTrue(page);
  },
  'a lesson, presented': async (page, change) => {
    await openReady(page, './?path=p-embassy-iran&event=e2001-07-23');
    await hideDrawings(page);
    await changePage(page, change);
    await press(page, 'Next event');
    await expectTrue(page);
    await press(page, 'Present');
    await expect(page).toHaveURL(/present=1/);
    await expect(page.locator('.present-bar')).toBeVisible();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect(page.locator('.present-step')).toContainText('Step 4');
    await expectTrue(page);
    await page.keyboard.press('c');
    await page.keyboard.press('PageUp');
    await expect(page.locator('.present-step')).toContainText('Step 3');
    await expectTrue(page);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/present=1/);
    await expectTrue(page);
  },
  'dialogs and pages': async (page, change) => {
    await openReady(page, './?event=e2022-09-14');
    await hideDrawings(page);
    await changePage(page, change);
    await press(page, 'Share or embed');
    await page.getByRole('dialog').getByRole('checkbox').first().uncheck();
    await page.getByRole('dialog').locator('header button').click();
    await press(page, 'Keyboard help');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    for (const name of ['claims', 'places', 'about']) {
      await page.locator(`.panel-nav a[href*="page=${name}"]`).click();
      await expect(page).toHaveURL(new RegExp(`page=${name}`));
      await expectTrue(page);
    }
    await page.locator('.panel-nav a').first().click();
    await expectTrue(page);
  },
  'an embed': async (page, change) => {
    await page.setViewportSize({ width: 400, height: 400 });
    await openReady(page, './?embed=1&event=e2022-09-14');
    await hideDrawings(page);
    await changePage(page, change);
    await press(page, 'Next event');
    await expectTrue(page);
    const tabs = page.locator('.embed-tabs button');
    await tabs.nth(1).click();
    await press(page, 'Next event');
    await tabs.nth(0).click();
    await expectTrue(page);
  },
};

for (const [name, journey] of Object.entries(JOURNEYS)) {
  if (name === EVERY_CHANGE) continue;
  test(`${name}: works while a translator changes the page`, async ({ page }) => {
    test.setTimeout(120_000);
    await journey(page, 'translator');
    await expectSilent(page);
  });
}

test.describe(EVERY_CHANGE, () => {
  // One worker: it reads the unchanged page once for all of them.
  test.describe.configure({ mode: 'default' });

  for (const change of CHANGES) {
    test(`works while the page is changed by: ${change}`, async ({ page }) => {
      test.setTimeout(120_000);
      await JOURNEYS[EVERY_CHANGE]!(page, change);
      await expectSilent(page);
    });
  }
});

test.describe('before the app has started', () => {
  test.use({ allowed: { messages: [new RegExp(`^${NOT_HYDRATED}`)] } });

  for (const change of CHANGES) {
    test(`works when the page has been changed by: ${change}`, async ({ page }) => {
      await changeFromStart(page, change);
      await openReady(page, './');
      await hideDrawings(page);
      await expectTrue(page);
      await search(page).fill('Lachin corridor');
      await expect(page).toHaveURL(/q=Lachin/);
      await expectTrue(page);
      await regionOf(page, 'Events').locator('h3 a').first().click();
      await expect(regionOf(page, 'Event')).toBeVisible();
      await expectTrue(page);
    });
  }
});

test.describe('elements taken out of the page', () => {
  test.use({ allowed: { messages: [/NotFoundError|is not a child of this node/] } });

  test('a view that cannot be updated any more is mounted again, without a message', async ({ page }) => {
    await openReady(page, './?path=p-embassy-iran&event=e2001-07-23');
    await page.evaluate(() => {
      for (const it of document.querySelectorAll('aside, figure, .back, .event-item')) it.remove();
    });
    await press(page, 'Next event');
    await expectTrue(page);
    await page.evaluate(() => document.querySelector('.page')!.remove());
    await press(page, 'Next event');
    await expectTrue(page);
    await page.evaluate(() => document.querySelector('section[aria-label="Event"]')!.remove());
    await press(page, 'Next event');
    await expectTrue(page);
  });

  test('what is in no view, too: a filter bar that has been removed', async ({ page }) => {
    await openReady(page, './?kind=fighting&event=e2022-09-14');
    await page.evaluate(() => document.querySelector('.filter-bar')!.remove());
    await press(page, 'Filter');
    await page
      .getByRole('dialog')
      .getByRole('checkbox', { name: /^Fighting/ })
      .uncheck();
    await expect(page).not.toHaveURL(/kind=/);
    await expectTrue(page);
    await expect(regionOf(page, 'Map').locator('[aria-current="true"]').first()).toBeVisible();
  });
});
