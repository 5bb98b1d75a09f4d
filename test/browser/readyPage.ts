import { expect, type Locator, type Page } from '@playwright/test';

/** Opens an address and waits until map, timeline and list are all drawn. */
export async function openReady(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('html[data-araxes-ready="true"]');
}

/**
 * Goes to an address within the open page, as Back does: the view is replaced, nothing is loaded. It costs a tenth of a
 * new page; for checks of many addresses that do not depend on how the page was opened.
 */
export const goWithin = (page: Page, address: string): Promise<void> =>
  page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

export const regionOf = (page: Page, name: 'Map' | 'Timeline' | 'Events' | 'Event' | 'Article'): Locator =>
  page.getByRole('region', { name, exact: true });

/** Expects all three views, and the address, to show the event as the selected one. */
export async function expectSelected(page: Page, id: string, title: string): Promise<void> {
  await expect(regionOf(page, 'Event').getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(page).toHaveURL(new RegExp(`[?&]event=${id}(&|$)`));
  await expect(regionOf(page, 'Map').locator('[aria-current="true"]').first()).toBeVisible();
  await expect(regionOf(page, 'Map').locator('[aria-current="true"]').first()).toHaveAccessibleName(
    new RegExp(`: ${escapePattern(title)}, `),
  );
  await expect(regionOf(page, 'Timeline').locator('[aria-current="true"]')).toHaveAccessibleName(
    new RegExp(`: ${escapePattern(title)}, `),
  );
  await expect(regionOf(page, 'Events').locator(`[data-event="${id}"][data-selected]`)).toHaveCount(1);
}

export const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The first and last day of the window, as the address has them. */
export function windowOf(page: Page): { from: string | null; to: string | null } {
  const { searchParams } = new URL(page.url());
  return { from: searchParams.get('from'), to: searchParams.get('to') };
}
