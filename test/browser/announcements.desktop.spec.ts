import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { openReady, regionOf } from './readyPage.ts';

/** Records what the live regions of the page say; one that is emptied says nothing. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const before = new Map<Element, string>();
    const LIVE = '[aria-live=polite], [role=status]:not([aria-live=off]), [role=alert]';
    const note = () => {
      for (const region of document.querySelectorAll(LIVE)) {
        const text = (region.textContent ?? '').trim();
        if (text !== '' && text !== (before.get(region) ?? '')) said.push(text);
        before.set(region, text);
      }
    };
    note();
    said.length = 0;
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });

/** What is said of an action, until nothing more can be. */
async function hear(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  await page.evaluate(() => {
    (window as unknown as { said: string[] }).said.length = 0;
  });
  await act();
  await page.clock.runFor(2500);
  return page.evaluate(() => [...(window as unknown as { said: string[] }).said]);
}

test('each change is said in one message, with dates in words', async ({ page }) => {
  test.setTimeout(60_000);
  await page.clock.install();
  await openReady(page);
  await listen(page);
  // Time stands still while keys are pressed, however long that takes.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  const press = (name: string | RegExp) => () => page.getByRole('button', { name }).first().press('Enter');
  const DAY = String.raw`\d+ [A-Z][a-z]+ \d{4}`;

  const opening = () => regionOf(page, 'Events').locator('h3 a').nth(2).press('Enter');
  expect(await hear(page, opening)).toEqual([expect.stringMatching(/^.*\b\d{4}: \S/)]);
  expect(await hear(page, press('Next event'))).toEqual([expect.stringMatching(/\b\d{4}: \S/)]);
  expect(await hear(page, press(/All events/))).toEqual([
    expect.stringMatching(/^List of events: \d+ of \d+/),
  ]);

  const moving = async () => {
    for (let step = 0; step < 5; step++)
      await page.getByRole('button', { name: 'Shorter time shown' }).press('Enter');
  };
  expect(await hear(page, moving)).toEqual([
    expect.stringMatching(new RegExp(`^Time shown: ${DAY} – ${DAY}: \\d+ of \\d+ events$`)),
  ]);

  const typing = () => page.getByRole('searchbox', { name: 'Search events' }).pressSequentially('truce');
  expect(await hear(page, typing)).toEqual([expect.stringMatching(/^\d+ of \d+ events\./)]);
  expect(await hear(page, press(/^Remove filter/))).toEqual([expect.stringMatching(/^\d+ of \d+ events\./)]);
  await press('Filter')();
  await page.clock.runFor(1000);
  await expect(page.locator('dialog[open] [role=status]')).toHaveText(/\d/);
  const choosing = () => page.getByRole('checkbox', { name: /^Fighting/ }).check();
  expect(await hear(page, choosing)).toEqual([
    expect.stringMatching(/^\d+ of \d+ events · \d+ in the time shown/),
  ]);
  await page.keyboard.press('Escape');
  await hear(page, press(/^Remove filter/));

  const naming = () => page.getByRole('combobox', { name: 'Place names' }).selectOption('hy');
  expect(await hear(page, naming)).toEqual(['Place names: Armenian first']);

  await hear(page, press('Whole chronology'));
  await hear(page, press('Present'));
  // Its code may take longer than the clock.
  await expect(page.getByRole('group', { name: 'Presentation controls' })).toBeVisible();
  await page.clock.runFor(2500);
  const stepping = () => page.keyboard.press('PageDown');
  expect(await hear(page, stepping)).toEqual([expect.stringMatching(/\b\d{4}: .+ \(\d+ of \d+\)$/)]);
});
