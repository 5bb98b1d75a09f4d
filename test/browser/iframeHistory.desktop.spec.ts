import type { FrameLocator } from '@playwright/test';
import { expect } from './fixture.ts';
import { test } from './hostPage.ts';
import { settle } from './settle.ts';

// The history of a reused page is long already, and full after fifty steps.
test.use({ reuseContext: false });

const SIZE = 'width="900" height="640"';

const LOADING = { timeout: 20_000 };

const openIn = (frame: FrameLocator, name: 'Event' | 'Article') =>
  frame.getByRole('region', { name, exact: true }).getByRole('heading', { level: 2 });

test('two iframes add nothing to the history of the page around them, whatever is done in them', async ({
  host,
}) => {
  test.slow();
  const { page, app } = host;
  await host.open(
    `<iframe src="${app}?embed=1&event=e2022-09-14" ${SIZE}></iframe>
     <iframe src="${app}?event=e2020-10-10" ${SIZE}></iframe>`,
  );
  await expect.poll(() => host.heard('ready', 0), LOADING).toHaveLength(1);
  await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
  await expect.poll(() => host.heard('ready', 1), LOADING).toHaveLength(1);
  const before = await page.evaluate(() => history.length);

  const embed = host.frame(0);
  for (let turn = 0; turn < 8; turn += 1)
    await embed.getByRole('button', { name: 'Next event' }).first().click();
  await embed.getByRole('button', { name: 'All events' }).click();
  await embed.locator('[data-event] a').nth(3).click();
  await embed.getByRole('link', { name: 'Glossary' }).click();
  await host.ask({ type: 'goto', event: 'e2022-09-14' }, 0);
  await host.ask({ type: 'next' }, 0);

  const framed = host.frame(1);
  await framed.getByRole('button', { name: 'Present', exact: true }).click();
  await framed.locator('.present-bar').waitFor();
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await framed.getByRole('button', { name: 'Share or embed' }).click();
  await framed.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await framed.getByRole('link', { name: 'Lessons' }).click();
  await framed.locator('a.skip').first().focus();
  await page.keyboard.press('Enter');
  await framed.getByRole('searchbox', { name: 'Search events' }).fill('Lachin');
  await settle(framed);

  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

test('an embed has its own way back, which keeps the focus', async ({ host }) => {
  const { page, app } = host;
  await host.open(`<iframe src="${app}?embed=1&event=e2022-09-14" ${SIZE}></iframe>`);
  await expect.poll(() => host.heard('ready')).toHaveLength(1);
  const frame = host.frame();
  const back = frame.getByRole('button', { name: 'Back', exact: true });
  await expect(back).toHaveCount(0);
  await frame.getByRole('button', { name: 'Previous event' }).first().click();
  await expect(openIn(frame, 'Event')).toHaveText('Protests in Yerevan');
  await frame.getByRole('link', { name: 'Glossary' }).click();
  await expect(frame.locator('#page-title')).toHaveText('Glossary');
  await back.click();
  await expect(openIn(frame, 'Event')).toHaveText('Protests in Yerevan');
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(openIn(frame, 'Event')).toHaveText('Truce of 14 September 2022');
  await expect(back).toHaveCount(0);
  await expect(frame.getByRole('button', { name: 'Previous event' }).first()).toBeFocused();
  expect(await host.heard('select')).toMatchObject([{ event: 'e2022-09-14p' }, { event: 'e2022-09-14' }]);
});

test('in 300 px the way back is visible and covers nothing', async ({ host }) => {
  await host.open(`<iframe src="${host.app}?embed=1&event=e2022-09-14" width="300" height="300"></iframe>`);
  await expect.poll(() => host.heard('ready')).toHaveLength(1);
  const frame = host.frame();
  await frame.getByRole('button', { name: 'Next event' }).click();
  await expect(frame.getByRole('button', { name: 'Back', exact: true })).toBeInViewport({ ratio: 1 });
  await expect(frame.getByRole('link', { name: 'Open full view' })).toBeInViewport({ ratio: 1 });
  const wide = await frame.locator('html').evaluate((root) => root.scrollWidth);
  expect(wide).toBeLessThanOrEqual(300);
});
