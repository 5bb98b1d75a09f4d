import { chronology } from './chronology.ts';
import { test as testAnew } from './fixture.ts';
import { expect, openReady, test } from './keptPage.ts';
import { openReady as openAnew, regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

const { head } = chronology;

testAnew('the first sentence says what this is, before where to start', async ({ page }) => {
  await openAnew(page);
  const words = page.locator('.first-words');
  await expect(words).toHaveText(head.in_short!);
  await expect(words).toBeInViewport();
  await expect(page.getByRole('navigation', { name: 'Start here:' })).toBeVisible();
  await openAnew(page, './?event=e2022-09-14');
  await expect(words).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const)
  testAnew(
    `every press on the theme button changes what is seen, with a ${colorScheme} system`,
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openAnew(page);
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const button = page.getByRole('button', { name: /^Theme: / });
      for (let press = 1; press <= 3; press += 1) {
        const before = await paper();
        await button.click();
        await expect.poll(paper, `press ${press}`).not.toBe(before);
      }
    },
  );

test('help explains the three views, then the keys', async ({ page }) => {
  await openReady(page);
  await page.getByRole('button', { name: 'Keyboard help' }).click();
  const help = page.getByRole('dialog');
  await expect(help.locator('dt')).toHaveText(['Timeline', 'Map', 'Events']);
  const [last, keys] = await Promise.all([
    help.locator('dt').last().boundingBox(),
    help.getByRole('heading', { name: 'Keys', exact: true }).boundingBox(),
  ]);
  expect(last!.y).toBeLessThan(keys!.y);
});

test('About begins with what it is, who made it, how fair and sure it is, and how to report an error', async ({
  page,
}) => {
  await openReady(page, './?page=about');
  const about = page.locator('.panel .page');
  await expect(about.locator('.summary')).toHaveText(head.description);
  const parts = about.locator('.about-part');
  await expect(parts.locator('> h3').nth(3)).toHaveText('How to report an error');
  expect((await parts.locator('> h3').allTextContents()).slice(0, 4)).toEqual([
    'Who made it',
    'How it tries to be fair',
    'How sure it is',
    'How to report an error',
  ]);
  await expect(parts.nth(0)).toContainText(head.author!);
  await expect(parts.nth(0)).toContainText(head.publisher!);
  await expect(parts.nth(3)).toContainText(head.contact!);
  await parts
    .nth(1)
    .getByRole('link', { name: /^Why we write/ })
    .click();
  await expect(page).toHaveURL(/page=wording/);
});

test('articles are in the navigation; the page of each says why it is linked or not', async ({ page }) => {
  await openReady(page);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Articles' }).click();
  await expect(page).toHaveURL(/page=articles/);
  const articles = page.locator('.panel .page li');
  await expect(articles).toHaveCount(chronology.articles.length);
  await articles.first().getByRole('link').click();
  await expect(regionOf(page, 'Article').locator('.article-held')).toHaveText(
    /^(The whole article was read|Only its beginning could be read)\. There is no link to it, because its address is not known\.$/,
  );
});

test('previous and next are offered with events, not below other pages', async ({ page }) => {
  await openReady(page);
  await expect(page.getByRole('button', { name: 'Next event' })).toBeVisible();
  for (const name of ['claims', 'places', 'about']) {
    await openReady(page, `./?page=${name}`);
    await expect(page.getByRole('button', { name: 'Next event' })).toHaveCount(0);
  }
});

test('every button of the page has words or a tooltip; the main ones have words on a school laptop', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 657 });
  await openReady(page);
  const bare = await page
    .locator(
      '.header button, .panel > .steps button, .map-buttons button, .map-menu > button, .window-buttons button',
    )
    .evaluateAll((buttons) =>
      buttons
        .filter(
          (it) =>
            it.checkVisibility() && !/[\p{L}\p{N}]/u.test(it.textContent ?? '') && !it.hasAttribute('title'),
        )
        .map((it) => it.getAttribute('aria-label')),
    );
  expect(bare).toEqual([]);
  for (const name of ['Filter', 'Share or embed', 'Present'])
    await expect(page.locator('.header').getByText(name, { exact: true })).toBeVisible();
});

test('presenting begins with the first of what is shown', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, './?from=2022-09-01&to=2022-12-31');
  const first = chronology.events
    .filter(({ date }) => date >= '2022-09-01' && date < '2023')
    .map(({ id }) => id)
    .sort()[0]!;
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.locator('.present-step')).toHaveText(/^Event 1 of \d+$/);
  await expect(page.locator('[data-event-page]')).toHaveAttribute('data-event-page', first);
});

test('a quoted loaded word leads to the rule about it', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, './?event=e2023-01-27');
  await regionOf(page, 'Event').getByRole('button', { name: 'terrorist', exact: true }).first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'Why we write …' }).click();
  await expect(page).toHaveURL(/page=wording&entry=embassy/);
  await expect(page.locator('[data-rule="embassy"] h3')).toBeFocused();
});

test('the map names Nagorno-Karabakh and Azerbaijan at first sight, on the framed detail if there is one', async ({
  page,
}) => {
  await openReady(page);
  const names = page.locator('.map-label-name');
  for (const name of ['Nagorno-Karabakh', 'Azerbaijan'])
    await expect(names.filter({ hasText: name }).first(), name).toBeInViewport();
});
