import { TOTAL } from './chronology.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './fixture.ts';
import { openReady } from './readyPage.ts';
import { frameIn, frameOf, HOST, middleOf, openHost, readyFrameIn, scrolled } from './scrollingHost.ts';
import { settle } from './settle.ts';

const EVENT = '?embed=1&event=e2022-09-14';

test.use({ allowed: { hosts: [HOST] } });

test('the wheel over map and timeline scrolls the page around', async ({ page }) => {
  await openHost(page, frameOf(EVENT, 900, 600));
  const frame = await readyFrameIn(page);
  const address = frame.url();
  for (const view of ['.map-canvas', '.timeline-lanes']) {
    await page.evaluate(() => scrollTo(0, 0));
    const { x, y } = await middleOf(frame, view);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 150);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
  }
  await expect(frame.getByText('Ctrl + scroll to zoom').first()).toBeAttached();
  await expect(frame.locator('.scroll-hint')).toHaveCount(0);
  expect(frame.url()).toBe(address);
});

test('with Ctrl the wheel zooms, with Shift it moves through time, and the page around stays', async ({
  page,
}) => {
  await openHost(page, frameOf(EVENT, 900, 600));
  const frame = await readyFrameIn(page);
  const map = await middleOf(frame, '.map-canvas');
  await page.mouse.move(map.x, map.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(() => frame.url()).toContain('map=');

  const lanes = await middleOf(frame, '.timeline-lanes');
  await page.mouse.move(lanes.x, lanes.y);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 200);
  await page.keyboard.up('Shift');
  await expect.poll(() => frame.url()).toContain('from=');
  expect(await scrolled(page)).toBe(0);
});

test('an iframe that is hidden at first is drawn when it is shown, and follows its size', async ({
  page,
}) => {
  await openHost(page, `<div id="tab" style="display:none">${frameOf(EVENT, 900, 600)}</div>`);
  const frame = await frameIn(page);
  await frame.waitForSelector('.embed-bar', { state: 'attached' });
  await expect(frame.locator('html')).not.toHaveAttribute('data-araxes-ready');

  await page.locator('#tab').evaluate((tab) => tab.removeAttribute('style'));
  await frame.waitForSelector('html[data-araxes-ready="true"]');
  await expect(frame.locator('.map [aria-current="true"]').first()).toBeInViewport();
  await expect(frame.locator('.timeline [aria-current="true"]')).toBeInViewport();

  const drawn = ['.map-canvas canvas', '.vis-panel.vis-center'];
  const widths = () =>
    Promise.all(drawn.map(async (it) => (await frame.locator(it).first().boundingBox())!.width));
  const [map, lanes] = await widths();
  await page.locator('iframe').evaluate((it) => it.setAttribute('width', '1200'));
  await expect.poll(async () => (await widths())[0]! - map!).toBeGreaterThan(200);
  await expect.poll(async () => (await widths())[1]! - lanes!).toBeGreaterThan(150);
});

test('in a column of 300 px nothing is cut off sideways, and each view can be reached', async ({ page }) => {
  for (const height of [300, 600]) {
    await page.setViewportSize({ width: 300, height });
    await openReady(page, `./${EVENT}&kind=cease-fire`);
    const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(inner).toBeLessThanOrEqual(outer!);
    await expect(page.getByText(new RegExp(`^\\d+ of ${TOTAL} events · Cease-fire$`))).toBeVisible();
  }
  await page.setViewportSize({ width: 300, height: 300 });
  await openReady(page, `./${EVENT}`);
  await expect(page.getByRole('region', { name: 'Event', exact: true })).toBeVisible();
  const heightOf = async (selector: string) => (await page.locator(selector).boundingBox())!.height;
  for (const [name, box] of [
    ['Map', '#map-box'],
    ['Timeline', '#timeline-box'],
    ['Events', '#panel'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
    expect(await heightOf(box), `${name} fills the room`).toBe(await heightOf('main'));
  }
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await page.getByRole('button', { name: 'Next event' }).click();
  await page.getByTitle('Read about this event').click();
  await expect(page.getByRole('region', { name: 'Event', exact: true })).toBeVisible();
});

test('the link to the full view leaves the embed and keeps the rest of the address', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await openReady(page, `./${EVENT}&kind=cease-fire`);
  await expect(page.getByRole('link', { name: 'Open full view' })).toHaveAttribute(
    'href',
    /\/\?event=e2022-09-14&kind=cease-fire(&|$)/,
  );
});

test('axe finds nothing serious in an embed of any size', async ({ page }) => {
  await openReady(page, `./${EVENT}&kind=cease-fire`);
  for (const [width, height] of [
    [300, 300],
    [640, 480],
    [900, 600],
  ] as const)
    await test.step(`${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height });
      await settle(page);
      await expectAccessible(page);
    });
});

test('an embed requests no more than it shows', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openReady(page, './?embed=1&view=list');
  expect(asked.filter((url) => /MapView|TimelineView|labels\.json/.test(url))).toEqual([]);
  asked.length = 0;
  await openReady(page, './?embed=1&view=timeline');
  expect(asked.filter((url) => /MapView|labels\.json/.test(url))).toEqual([]);
  expect(asked.some((url) => url.includes('TimelineView'))).toBe(true);
});
