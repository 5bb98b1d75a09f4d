import type { Page } from '@playwright/test';
import { expectAccessible } from './expectAccessible.ts';
import { expect, openReady, test } from './keptPage.ts';
import { regionOf, windowOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

const nearest = (page: Page, view: 'Timeline' | 'Events') =>
  regionOf(page, view).locator('[aria-label="Nearest events"]');

test('an empty stretch leads to the nearest events on both sides', async ({ page }) => {
  await openReady(page, './?from=1996-02-01&to=1996-06-30');
  const links = nearest(page, 'Events').getByRole('link');
  await expect(nearest(page, 'Events')).toContainText(/Earlier: .*199[45].*Later: .*199[67]/s);
  await expect(links).toHaveCount(2);
  const buttons = nearest(page, 'Timeline').getByRole('button');
  await expect(buttons).toHaveText([/^← .*199\d$/, /^.*199\d →$/]);
  await expect(buttons.first()).toHaveAccessibleName(/^Earlier: .*199\d, /);
  await expectAccessible(page, '.timeline');
  await buttons.last().click();
  await expect(page).toHaveURL(/event=e199[67]/);
  await expect(regionOf(page, 'Timeline').locator('[aria-current="true"]')).toBeVisible();
  await expect(nearest(page, 'Timeline')).toHaveCount(0);
  expect(windowOf(page).from).not.toBe('1996-02-01');
});

test('the nearest of a search are those that match', async ({ page }) => {
  await openReady(page, './?from=2001-01-01&to=2003-12-31&q=Sumgait');
  // The index finds more than the search before it; it alone finds pages.
  await expect(page.locator('.found-pages')).toBeVisible();
  await expect(nearest(page, 'Events').getByRole('listitem').first()).toContainText(/^Earlier: .*19\d\d/);
  const link = nearest(page, 'Events').getByRole('link').first();
  const title = await link.textContent();
  await link.click();
  await expect(regionOf(page, 'Event').getByRole('heading', { level: 2 })).toHaveText(title!);
  await expect(regionOf(page, 'Timeline').locator('[aria-current="true"]')).toBeVisible();
});

test('at the beginning of the data there is only a later one', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, './?from=1921-01-01&to=1921-03-01');
  await expect(nearest(page, 'Timeline').getByRole('button')).toHaveText([/1921 →$/]);
  await nearest(page, 'Events').getByRole('link').click();
  await expect(page).toHaveURL(/event=e1921/);
});
