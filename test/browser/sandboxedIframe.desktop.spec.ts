import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

// Chromium logs this when an iframe may not save a file, write to the clipboard or open a page.
test.use({
  allowed: {
    messages: [/^Download is disallowed/, /^Permissions policy violation: The Clipboard/, /^Blocked opening/],
  },
});

/** A page that has ours in an iframe without an origin, from which nothing may be saved. */
async function openInFrame(page: Page, query: string): Promise<FrameLocator> {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>host</title>
        <iframe sandbox="allow-scripts" src="./${query}" width="900" height="800"></iframe>`,
    }),
  );
  await page.goto('./host.html');
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-araxes-ready="true"]').waitFor();
  return frame;
}

test('in a sandboxed iframe a citation can still be copied', async ({ page }) => {
  const frame = await openInFrame(page, '?event=e2022-09-14');
  await frame.getByText('Cite', { exact: true }).click();
  await frame.getByRole('button', { name: 'Copy: This entry' }).click();
  await expect(frame.getByText(/^(Copied|Copying was refused)/)).toBeVisible();
  const selected = await frame.locator('body').evaluate(() => String(getSelection()));
  expect(selected).toContain('Truce of 14 September 2022');
});

test('in a sandboxed iframe a file that cannot be saved can be copied', async ({ page }) => {
  const frame = await openInFrame(page, '?page=downloads');
  await frame.getByRole('button', { name: 'Save as GeoJSON' }).click();
  await expect(frame.getByText(/some frames let no file be saved/)).toBeVisible();
  const text = await frame.getByRole('textbox', { name: /^Text of araxes-/ }).inputValue();
  expect(JSON.parse(text).type).toBe('FeatureCollection');
});

test('in a sandboxed iframe the address of the full view, which cannot be opened, can be copied', async ({
  page,
}) => {
  const frame = await openInFrame(page, '?embed=1&event=e2022-09-14');
  await frame.getByRole('link', { name: 'Open full view' }).click();
  await expect(frame.getByRole('textbox', { name: 'Address of the full view' })).toHaveValue(
    /\/\?event=e2022-09-14$/,
  );
});

test('in a sandboxed iframe no online tiles are offered, as their server would not get a referrer', async ({
  page,
}) => {
  const frame = await openInFrame(page, '');
  await frame.getByRole('button', { name: 'Map options' }).click();
  await expect(frame.locator('.map-menu-items').getByRole('combobox')).toHaveCount(1);
  await expect(frame.locator('.map-background')).toHaveCount(0);
});
