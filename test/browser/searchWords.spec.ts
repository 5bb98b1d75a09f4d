import type { Page } from '@playwright/test';
import { chronology, TOTAL } from './chronology.ts';
import { expectAccessible } from './expectAccessible.ts';
import { test as testAnew } from './fixture.ts';
import { expect, openReady, test } from './keptPage.ts';
import { openReady as openAnew, regionOf } from './readyPage.ts';
import { settle } from './settle.ts';

test.describe.configure({ mode: 'default' });

const WHOLE = 'from=1921-01-01&to=2026-12-31';

const countOf = (page: Page) => regionOf(page, 'Events').getByRole('status');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search events' });
const titles = (page: Page) => regionOf(page, 'Events').getByRole('heading', { level: 3 });
const pages = (page: Page) => page.locator('.found-pages');
const offers = (page: Page) => regionOf(page, 'Events').getByRole('button', { name: /^With(out)? / });

/** The displacement events of both groups, as the lesson about them has them. */
const DISPLACED = ['e1988-11-01', 'e2023-09-24'].map(
  (id) => chronology.events.find((event) => event.id === id)!.title,
);

test('"exodus" and "why did people leave" find the displacement of both groups', async ({ page }) => {
  await openReady(page, `./?${WHOLE}`);
  for (const query of ['exodus', 'why did people leave', 'displacement', 'when did they flee?']) {
    await field(page).fill(query);
    await expect.poll(() => titles(page).allTextContents(), query).toEqual(expect.arrayContaining(DISPLACED));
    await expect.poll(() => titles(page).count(), query).toBeLessThan(TOTAL / 2);
  }
  await field(page).fill('exodus');
  await expect(page.getByText(/^“exodus” also finds fled, displaced/)).toBeVisible();
  await expect(regionOf(page, 'Events').locator('mark').first()).toBeVisible();
  await expect(pages(page)).toContainText('Lesson');
});

test('words that say nothing keep no event out, and are not offered', { tag: '@desktop' }, async ({
  page,
}) => {
  await openReady(page, `./?${WHOLE}&q=why+did`);
  await expect(countOf(page)).toHaveText(`${TOTAL} of ${TOTAL} events`);
  await expect(page.getByText(/^These words are in almost every text/)).toBeVisible();
  await field(page).fill('why did Sumgait qqqq');
  await expect(countOf(page)).toHaveText(`0 of ${TOTAL} events`);
  await expect(offers(page)).toHaveText([/^Without “qqqq”: [1-9]/]);
});

test('"offline" leads to the page with the offline copy, not to other words', async ({ page }) => {
  await openReady(page, `./?${WHOLE}`);
  await field(page).fill('offline');
  await expect(countOf(page)).toHaveText(`0 of ${TOTAL} events`);
  await expect(page.getByText('No event matches “offline”.')).toBeVisible();
  await expect(page.getByText(/showing/)).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Found outside the events' })).toBeVisible();
  await expect(page.locator('.articles')).toHaveCount(0);
  const first = pages(page).getByRole('listitem').first();
  await expect(first).toContainText(/^Page/);
  await expectAccessible(page, '.panel');
  await first.getByRole('link', { name: 'Download' }).click();
  await expect(page.getByRole('heading', { name: 'For a class without internet' })).toBeVisible();
});

test('terms, lessons and articles are found, marked, and open', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, `./?${WHOLE}`);
  for (const [query, kind, heading] of [
    ['internally displaced person', 'Glossary', 'Glossary'],
    ['Who left, and when', 'Lesson', 'Lessons'],
    ['99 troops killed', 'Article', /99 troops killed/],
  ] as const) {
    await field(page).fill(query);
    const found = pages(page)
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^${kind}`) });
    await found.first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 2, name: heading }).first()).toBeVisible();
  }
});

test('no offer of an empty result leads to nothing', { tag: '@desktop' }, async ({ page }) => {
  for (const query of [
    'q=tehran+shusha&kind=protest',
    'q=zzzz',
    'q=who+did+zzzz',
    'kind=protest&q=zzzz+yyyy',
  ]) {
    await openReady(page, `./?${WHOLE}&${query}`);
    await expect(countOf(page)).toHaveText(`0 of ${TOTAL} events`);
    await expect(offers(page).first()).toHaveText(/: [1-9]\d* events?$/);
    for (const text of await offers(page).allTextContents()) expect(text).not.toMatch(/: 0 events$/);
    await expect(regionOf(page, 'Events').locator('button:disabled')).toHaveCount(0);
  }
});

test('typing errors still get help', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, `./?${WHOLE}`);
  for (const [query, shown] of [
    ['Stepanekert', 'Stepanakert'],
    ['ceasfire', 'cease-fire'],
    ['Tehrna', 'Tehran'],
  ] as const) {
    await field(page).fill(query);
    await expect(page.getByText(`“${query}” is not in the texts; showing ${shown}.`)).toBeVisible();
    await expect(titles(page).first()).toBeVisible();
  }
  await field(page).fill('glosary');
  await expect(pages(page).getByRole('link', { name: 'Glossary', exact: true })).toBeVisible();
});

test('what has the words in its title is one press away, wherever in time it is', async ({ page }) => {
  await openReady(page, './?q=exodus');
  const hits = page.getByText('In the title:').locator('..');
  const flight = hits.getByRole('link', { name: 'Karabakh Armenians leave for Armenia' });
  await flight.click();
  await expect(regionOf(page, 'Event').getByRole('heading', { level: 2 })).toHaveText(DISPLACED[1]!);
  await page.getByRole('button', { name: /All events/ }).click();
  await expect(flight).toBeFocused();
  await field(page).fill('embassy tehran');
  await expect(hits.getByRole('link')).toHaveText(['Gunman attacks the Azerbaijani embassy in Tehran']);
});

testAnew('the map moves to what was found, if it shows none of it', { tag: '@desktop' }, async ({ page }) => {
  const seenMarks = () =>
    regionOf(page, 'Map').evaluate((map) => {
      const { left, right, top, bottom } = map.querySelector('.leaflet-container')!.getBoundingClientRect();
      return [...map.querySelectorAll('.map-mark, .map-cluster')].filter((mark) => {
        const box = mark.getBoundingClientRect();
        return box.width > 0 && box.left > left && box.right < right && box.top > top && box.bottom < bottom;
      }).length;
    });
  const elsewhere = `./?${WHOLE}&map=9/33/58`;
  // A link shows what was shared.
  await openAnew(page, `${elsewhere}&q=Meghri`);
  await expect(titles(page).first()).toBeVisible();
  await settle(page, 1500);
  expect(await seenMarks()).toBe(0);

  await openAnew(page, elsewhere);
  await field(page).fill('Meghri');
  await expect.poll(seenMarks).toBeGreaterThan(0);
});
