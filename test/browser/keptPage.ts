import type { Page } from '@playwright/test';
import { test as base, putAway } from './fixture.ts';
import { goWithin, openReady as openAnew } from './readyPage.ts';

/**
 * Playwright's `test` with a page that stays open from test to test of a file: `openReady` of this module goes to an
 * address within it, which costs a tenth of opening it. For files whose tests do not depend on how the page was opened,
 * and leave nothing behind but an address; they run in their order (`mode: 'default'`). The page is closed after a test
 * that has failed, or has left a dialog open or another page.
 */
export const test = base.extend({
  keeps: true,
  context: async ({ browser, shelf }, use, { file, project }) => {
    const owner = `${project.name} ${file}`;
    if (shelf.kept?.owner !== owner) {
      await putAway(shelf);
      const context = await browser.newContext();
      shelf.kept = { owner, context, page: await context.newPage() };
    }
    await use(shelf.kept.context);
  },
  page: async ({ context, shelf }, use, testInfo) => {
    const { page } = shelf.kept!; // made by the fixture `context`
    const size = page.viewportSize();
    await use(page);
    const canBeKept =
      testInfo.status === 'passed' &&
      context.pages().length === 1 &&
      (await page.evaluate(leaveNothing).catch(() => false));
    if (canBeKept) {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
      if (size) await page.setViewportSize(size);
    } else {
      await putAway(shelf);
    }
  },
});

/** Runs in the page. False if it cannot be used again. */
function leaveNothing(): boolean {
  (document.activeElement as HTMLElement | null)?.blur();
  localStorage.clear();
  sessionStorage.clear();
  document.adoptedStyleSheets = []; // of `hideDrawings`
  return (
    document.documentElement.dataset.araxesReady === 'true' &&
    !document.querySelector('dialog[open], [role="dialog"]')
  );
}

/** What a page is, it is from its start. */
const isEmbed = (address: string) => address.includes('embed=1');

/** Goes to an address, and waits until map, timeline and list are drawn; within the page where it is open already. */
export async function openReady(page: Page, address = './'): Promise<void> {
  if (page.url() === 'about:blank' || isEmbed(page.url()) !== isEmbed(address))
    return openAnew(page, address);
  // A presentation remembers what it showed of its event.
  if (page.url().includes('present=1')) {
    await goWithin(page, './');
    await page.waitForSelector('.present-step', { state: 'detached' });
  }
  await goWithin(page, address);
  await page.waitForSelector('html[data-araxes-ready="true"]');
  // What follows from the address is drawn in the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

export { expect } from './fixture.ts';
