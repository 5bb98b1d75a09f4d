import type { Locator, Page } from '@playwright/test';
import { test as testAnew } from './fixture.ts';
import { hideDrawings } from './hideDrawings.ts';
import { expect, openReady, test } from './keptPage.ts';
import { openReady as openAnew, regionOf } from './readyPage.ts';
import { settle } from './settle.ts';

test.describe.configure({ mode: 'default' });

const count = (page: Page) => page.locator('.events-count');
const panel = (page: Page) => page.locator('#events');
const links = (page: Page) => regionOf(page, 'Events').locator('h3 a');
const focused = (page: Page) => page.locator(':focus');
const title = (page: Page) => page.locator('#page-title');
const scrolled = (page: Page) => panel(page).evaluate(({ scrollTop }) => Math.round(scrollTop));

/** Where the map is: the place on the screen of each of its marks. */
const marksOnMap = (page: Page) =>
  regionOf(page, 'Map')
    .locator('.map-mark')
    .evaluateAll((marks) =>
      marks
        .map((mark) => {
          const { x, y } = mark.getBoundingClientRect();
          return `${mark.getAttribute('aria-label')} ${Math.round(x)} ${Math.round(y)}`;
        })
        .sort(),
    );

/** What closing must bring back. */
async function look(page: Page) {
  await settle(page);
  return { count: await count(page).textContent(), top: await scrolled(page), map: await marksOnMap(page) };
}

/** Without the scrolling that Playwright does first. */
const press = (link: Locator) => link.evaluate((element: HTMLElement) => element.click());

const open = async (page: Page, how: () => Promise<void>) => {
  await how();
  await expect(title(page)).toBeFocused();
  expect(await scrolled(page)).toBe(0);
};

for (const at of ['first', 'last'] as const) {
  testAnew(
    `opening the ${at} event of the list moves nothing, and closing returns to it`,
    async ({ page }) => {
      await openAnew(page);
      const link = links(page)[at]();
      await link.focus();
      await link.scrollIntoViewIfNeeded();
      const before = await look(page);
      await open(page, () => link.press('Enter'));
      expect(await count(page).textContent()).toBe(before.count);
      await page.keyboard.press('Escape');
      await expect(link).toBeFocused();
      expect(await look(page)).toEqual(before);

      await open(page, () => link.click());
      await page.getByRole('button', { name: 'All events' }).click();
      await expect(link).toBeFocused();
      expect(await look(page)).toEqual(before);

      await open(page, () => link.click());
      await page.goBack();
      await expect(link).toBeFocused();
      expect(await look(page)).toEqual(before);
    },
  );
}

test('a window and a map that followed the events come back', async ({ page }) => {
  await openReady(page, './?from=2022-09-01&to=2022-09-30&map=9/39.65/46.75');
  const link = links(page).first();
  const before = await look(page);
  await open(page, () => link.click());
  for (let step = 0; step < 12; step++) await page.getByRole('button', { name: 'Next event' }).click();
  await expect(count(page)).not.toHaveText(before.count!);
  await page.getByRole('button', { name: 'All events' }).click();
  await expect(link).toBeFocused();
  expect(await look(page)).toEqual(before);
});

test('what the reader moved while an event was open stays where it is', async ({ page }) => {
  await openReady(page);
  await open(page, () => links(page).first().click());
  await regionOf(page, 'Timeline').getByRole('button', { name: 'Shorter time shown' }).click();
  await regionOf(page, 'Map').getByRole('button', { name: 'Zoom in', exact: true }).click();
  await settle(page);
  const position = async () => ({
    count: await count(page).textContent(),
    map: new URL(page.url()).searchParams.get('map'),
    scale: await page.locator('.leaflet-control-scale-line').textContent(),
  });
  const moved = await position();
  expect(moved.map).not.toBeNull();
  await page.keyboard.press('Escape');
  await settle(page);
  expect(await position()).toEqual(moved);
});

test('an event that is found far down below another one is returned to in the list', async ({ page }) => {
  await openReady(page);
  await open(page, () => links(page).first().click());
  const link = links(page).last();
  await open(page, () => link.press('Enter'));
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
});

test('pages, and what they lead to, are left as they were', async ({ page }) => {
  await openReady(page);
  await panel(page).evaluate((scroller) => scroller.scrollTo({ top: 900 }));
  const before = await look(page);
  const nav = page.getByRole('navigation', { name: 'Pages' });
  for (const name of ['Claims', 'Glossary', 'Lessons']) {
    await press(nav.getByRole('link', { name }));
    await expect(title(page)).toBeFocused();
    await nav.getByRole('link', { name: 'Events' }).click();
    await settle(page);
    expect(await scrolled(page)).toBe(before.top);
  }
  expect(await look(page)).toEqual(before);

  await open(page, () => links(page).first().click());
  // Its claims come a little later, above the last link, and those of folded topics later still.
  const extent = regionOf(page, 'Event').locator('.claims-extent');
  const claims = Number.parseInt((await extent.textContent())!, 10);
  expect(claims).toBeGreaterThan(0);
  await expect(regionOf(page, 'Event').locator('.claim')).toHaveCount(claims);
  await settle(page);
  const source = regionOf(page, 'Event').getByRole('link').last();
  await source.focus();
  const top = await scrolled(page);
  await press(nav.getByRole('link', { name: 'Claims' }));
  await expect(title(page)).toHaveText(/claims/i);
  await expect(title(page)).toBeFocused();
  await page.goBack();
  await expect(regionOf(page, 'Event')).toBeVisible();
  await expect(nav.getByRole('link', { name: 'Claims' })).toBeFocused();
  expect(await scrolled(page)).toBe(top);
});

test('presenting leaves the page as it was', async ({ page }) => {
  await openReady(page, './?event=e2022-09-14');
  await panel(page).evaluate((scroller) => scroller.scrollTo({ top: 400 }));
  const before = await look(page);
  const button = page.getByRole('button', { name: 'Present', exact: true });
  await button.click();
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  expect(await look(page)).toEqual(before);
});

test('the focus is never lost', async ({ page }) => {
  await openReady(page, './?q=zzzz');
  const relax = regionOf(page, 'Events').getByRole('button').first();
  await relax.press('Enter');
  await expect(focused(page)).not.toHaveCount(0);

  await openReady(page, './?event=e2022-09-14');
  await hideDrawings(page);
  const next = page.getByRole('button', { name: 'Next event' });
  await next.focus();
  while (await next.isEnabled()) await page.keyboard.press('Enter');
  await expect(next).toBeFocused();

  await openReady(page, './?present=1&path=p-2020-war');
  const black = page.getByRole('button', { name: 'Black screen' });
  await black.press('Enter');
  await page.keyboard.press('b');
  await expect(black).toBeFocused();
  await black.press('Enter');
  await page.keyboard.press('ArrowRight');
  await expect(black).toBeFocused();
});

test('the filters push the views aside, and Escape closes them from anywhere', async ({ page }) => {
  await openReady(page, './?event=e2022-09-14');
  const button = page.getByRole('button', { name: 'Filter' });
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Filter' });
  const right = (await dialog.boundingBox())!;
  const map = (await regionOf(page, 'Map').boundingBox())!;
  const timeline = (await regionOf(page, 'Timeline').boundingBox())!;
  expect(map.x).toBeGreaterThanOrEqual(right.x + right.width - 1);
  expect(timeline.x).toBeGreaterThanOrEqual(right.x + right.width - 1);
  await regionOf(page, 'Timeline').locator('[aria-current="true"]').focus();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(regionOf(page, 'Event')).toBeVisible();
});

test('the switch for single characters holds while presenting, too', async ({ page }) => {
  await openReady(page);
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const step = page.locator('.present-step');
  const first = await step.textContent();
  for (const key of ['n', 'p', 'b', '.', 'c']) await page.keyboard.press(key);
  await expect(step).toHaveText(first!);
  await expect(page.locator('.present-black')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(step).not.toHaveText(first!);
});
