import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixture.ts';

/** The rules of axe whose outcome depends on the colours of a theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Expects axe to find nothing serious or critical on the screen, or in a part of it: by every rule in the light theme,
 * by those about colours in the dark one too.
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await serious(axeOn(page).include(part)), 'in the light theme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  // A colour in transition from one theme to the other belongs to neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const colours = axeOn(page).include(part).withRules(COLOUR_RULES);
  expect(await serious(colours), 'in the dark theme').toEqual([]);
  await page.emulateMedia({ colorScheme: null });
}

/** Axe without iframes, reporting violations only: each halves the time. */
export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

/** The rules with serious or critical violations, each with where. */
export async function serious(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
