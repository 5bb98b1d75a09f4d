import type { Page } from '@playwright/test';
import { expect, test, watch } from './fixture.ts';
import { serveBare } from './hosts.ts';

const prompt = (page: Page) => page.getByRole('button', { name: 'Reload', exact: true });

test('a new version is loaded in each tab in which the reader asks for it', async ({ browser }) => {
  test.slow();
  let version = 1;
  const host = await serveBare((file, text) =>
    file.endsWith('sw.js') ? `${text}\n// version ${version}` : text,
  );
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const complaints = watch(context, host.address);
  try {
    const [first, second] = [await context.newPage(), await context.newPage()];
    const address = `${host.address}?event=e2022-09-14`;
    for (const page of [first, second]) {
      await page.goto(address);
      await page.waitForSelector('html[data-araxes-ready="true"]');
    }
    await first.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await second.waitForFunction(() => navigator.serviceWorker.controller !== null);

    version = 2;
    await first.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(prompt(second)).toBeVisible({ timeout: 20_000 });
    for (const page of [first, second]) {
      await page.evaluate(() => Object.assign(window, { old: true }));
      await prompt(page).click();
      await page.waitForFunction(() => !('old' in window));
      await page.waitForSelector('html[data-araxes-ready="true"]');
      expect(page.url()).toBe(address);
      await expect(prompt(page)).toHaveCount(0);
    }
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
    host.close();
  }
});
