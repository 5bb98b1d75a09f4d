import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** The rules of axe whose outcome depends on the colours of a theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

declare global {
  /** What the first run of axe has left in the page. */
  const axe: { run(where: object, options: object): Promise<Pick<AxeResults, 'violations'>> };
}

/** The name of a file whose tests run only on the phone. */
const ONLY_ON_PHONE = /[/\\]\w+\.phone\.spec\.ts$/;

/**
 * Expects axe to find nothing serious or critical on the screen, or in a part of it: by every rule in the light theme;
 * by those about colours in the dark one too, once, since colours do not depend on the size of the window.
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await checkAll(page, part), 'in the light theme').toEqual([]);
  const { project, file } = test.info();
  if (project.name === 'desktop' || ONLY_ON_PHONE.test(file)) {
    await page.emulateMedia({ colorScheme: 'dark' });
    // A colour in transition from one theme to the other belongs to neither.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    expect(named(await runAxe(page, part, COLOUR_RULES)), 'in the dark theme').toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

async function checkAll(page: Page, part: string): Promise<string[]> {
  // Into an iframe it must be put by the builder.
  const canRun = page.frames().length === 1 && (await page.evaluate(() => 'axe' in globalThis));
  return canRun ? named(await runAxe(page, part)) : serious(axeOn(page).include(part));
}

/** By the axe that is in the page already: to put it there anew takes as long as a small check. */
const runAxe = (page: Page, part: string, rules?: readonly string[]) =>
  page.evaluate(
    ([include, rules]) =>
      axe.run({ include: [include] }, { ...(rules && { runOnly: rules }), resultTypes: ['violations'] }),
    [part, rules] as const,
  );

/** Axe without iframes, reporting violations only: each halves the time. */
export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

/** The rules with serious or critical violations, each with where. */
export const serious = async (axe: AxeBuilder): Promise<string[]> => named(await axe.analyze());

const named = ({ violations }: Pick<AxeResults, 'violations'>): string[] =>
  violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
