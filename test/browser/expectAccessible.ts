import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixture.ts';

/** The rules of axe whose outcome depends on the colours of a theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Expects axe to find nothing serious or critical in what is on the screen, or in a part of it:
 * by every rule in the light theme, by those about colours in the dark one too.
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await serious(new AxeBuilder({ page }).include(part)), 'in the light theme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  // A colour on its way from one theme to the other is neither's.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const colours = new AxeBuilder({ page }).include(part).withRules(COLOUR_RULES);
  expect(await serious(colours), 'in the dark theme').toEqual([]);
  await page.emulateMedia({ colorScheme: null });
}

async function serious(axe: AxeBuilder): Promise<string[]> {
  // There is no frame to look into; without the page that axe opens for frames it takes half the time.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
