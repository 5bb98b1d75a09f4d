import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { goWithin, openReady, regionOf } from './readyPage.ts';
import { settle } from './settle.ts';

const map = (page: Page) => regionOf(page, 'Map');
const names = (page: Page) => map(page).locator('.map-label-name');
const open = (page: Page) => map(page).locator('.map-mark[aria-current="true"]');
const ground = (page: Page) => map(page).getByText('The built-in map has no streets.');

/** The kilometres that the scale's bar stands for. */
const scaleKm = async (page: Page) =>
  Number.parseInt(
    (await map(page).locator('.leaflet-control-scale-line').textContent())!.replace(',', ''),
    10,
  );

/** The marks of the open event that are on the map and under nothing that stands over it. */
const expectSeen = (page: Page) =>
  expect(async () => {
    const seen = await open(page).evaluateAll((marks) =>
      marks.map((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return hit !== null && (mark.contains(hit) || hit.closest('.map-mark') !== null);
      }),
    );
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).not.toContain(false);
  }).toPass();

test('the place of the embassy is shown with names around it, and the map says where it ends', async ({
  page,
}) => {
  await openReady(page, './?event=e2023-01-27');
  await regionOf(page, 'Event')
    .getByRole('button', { name: /^Embassy of Azerbaijan in Tehran/ })
    .click();
  await expect(ground(page)).toBeVisible();
  await expect.poll(() => names(page).count()).toBeGreaterThanOrEqual(2);
  const km = await scaleKm(page);
  for (let press = 0; press < 4; press++) await map(page).getByRole('button', { name: 'Zoom in' }).click();
  expect(await scaleKm(page)).toBe(km);
  await expect(ground(page)).toBeVisible();
  await expect.poll(() => names(page).count()).toBeGreaterThanOrEqual(2);
  await map(page).getByRole('button', { name: 'Zoom out' }).click();
  await expect(ground(page)).toHaveCount(0);
});

test('September 2023 is shown at its places, apart from each other', async ({ page }) => {
  await openReady(page, './?event=e2023-09-24');
  await expectSeen(page);
  expect(await scaleKm(page)).toBeLessThanOrEqual(30);
  await expect(open(page)).toHaveCount(3);
  await expect.poll(() => names(page).count()).toBeGreaterThanOrEqual(2);
});

test('opened in the list, an event whose places cover each other is shown closer; one in sight moves nothing', {
  tag: '@desktop',
}, async ({ page }) => {
  await openReady(page, './?from=2023-09-01&to=2023-10-31');
  const km = await scaleKm(page);
  const list = regionOf(page, 'Events');
  await list.getByRole('link', { name: 'Decree dissolving the Karabakh Armenian institutions' }).click();
  await expectSeen(page);
  expect(await scaleKm(page)).toBe(km);
  await list.getByRole('link', { name: 'Azerbaijani offensive of September 2023' }).click();
  await expect.poll(() => scaleKm(page)).toBeLessThan(km);
  await expectSeen(page);
});

test('a search brings its hits into sight, and its end what was shown before', { tag: '@desktop' }, async ({
  page,
}) => {
  await openReady(page);
  const km = await scaleKm(page);
  const search = page.getByRole('searchbox', { name: 'Search events' });
  await search.fill('Lachin corridor');
  await expect.poll(() => scaleKm(page)).toBeLessThan(km);
  await search.fill('');
  await expect.poll(() => scaleKm(page)).toBe(km);
  await expect(map(page).getByRole('button', { name: 'Region' })).toHaveAttribute('aria-pressed', 'true');
});

test('a path and a place of the address are brought into sight', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page);
  const km = await scaleKm(page);
  for (const address of ['./?path=e2023-09-25,e2023-09-28', './?place=hadrut']) {
    await openReady(page, address);
    expect(await scaleKm(page)).toBeLessThan(km);
  }
});

test('the scale stands over no name', async ({ page }) => {
  await openReady(page);
  for (const address of [
    './',
    './?event=e2023-09-24',
    './?event=e2023-01-27',
    './?map=8/40/46',
    './?map=9/39.5/47',
  ]) {
    await goWithin(page, address);
    await settle(page);
    await expect(names(page).first()).toBeVisible();
    await expect(async () => {
      const under = await map(page).evaluate((region) => {
        const scale = region.querySelector('.leaflet-control-scale-line')!.getBoundingClientRect();
        return [...region.querySelectorAll('.map-label-name')]
          .filter((name) => {
            const { left, right, top, bottom } = name.getBoundingClientRect();
            return left < scale.right && right > scale.left && top < scale.bottom && bottom > scale.top;
          })
          .map(({ textContent }) => textContent);
      });
      expect(under).toEqual([]);
    }).toPass();
  }
});

test('no pointer is wider than two fifths of the map, and its name is whole', async ({ page }) => {
  await openReady(page, './?from=1993-04-01&to=1993-11-30&event=e1993-04-30');
  const pointer = map(page).getByRole('button', {
    name: /United Nations Headquarters, New York/,
  });
  await expect(pointer).toContainText('New York');
  const [outer, widths] = await map(page).evaluate((region) => [
    region.clientWidth,
    [...region.querySelectorAll<HTMLElement>('.map-pointers .map-pointer')].map((it) => it.offsetWidth),
  ]);
  expect(Math.max(...(widths as number[]))).toBeLessThanOrEqual(Math.ceil((outer as number) * 0.4));
});

test('a link shows what is seen, also where the app has moved the map since the reader did', {
  tag: '@desktop',
}, async ({ page }) => {
  await openReady(page, './?event=e2020-09-27');
  await map(page).getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/[?&]map=/);
  const position = () => new URL(page.url()).searchParams.get('map');
  const before = position();
  // Of the next events some are in sight, and one is not.
  await expect(async () => {
    await page.getByRole('button', { name: 'Next event' }).click();
    await settle(page);
    expect(position()).not.toBe(before);
  }).toPass();
  const places = async () => ({
    km: await scaleKm(page),
    at: await open(page).evaluateAll((marks) =>
      marks
        .map((mark) => {
          const { left, top } = mark.getBoundingClientRect();
          return `${mark.getAttribute('aria-label')} at ${Math.round(left)}, ${Math.round(top)}`;
        })
        .sort(),
    ),
  });
  const seen = await places();
  await openReady(page, `./${new URL(page.url()).search}`);
  expect(await places()).toEqual(seen);
});
