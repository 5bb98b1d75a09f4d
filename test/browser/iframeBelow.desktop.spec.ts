import type { Page } from '@playwright/test';
import { expect } from './fixture.ts';
import { type HostPage, test } from './hostPage.ts';
import { settle } from './settle.ts';

const TEXT = `<p>${'What the host has to say. '.repeat(40)}</p>`.repeat(20);

const frameOf = (host: HostPage, query: string, attributes = '') =>
  `<iframe src="${host.app}${query}" width="700" height="400" ${attributes}></iframe>`;
const script = (host: HostPage) => `<script src="${host.app}embed.js" async></script>`;

const drawn = { timeout: 15_000 };

for (const query of ['?embed=1&view=list', '?embed=1', '?embed=1&view=timeline', '?embed=1&present=1']) {
  test(`an iframe below the visible part, ${query}, gets ready and follows messages`, async ({ host }) => {
    await host.open(`${TEXT}${frameOf(host, query)}`);
    // Before any message: the iframe has loaded, its chronology may not have.
    await host.ask({ type: 'goto', event: 'e1994-05-12' });
    await expect.poll(() => host.heard('ready'), drawn).toMatchObject([{ event: 'e1994-05-12' }]);
    await expect.poll(() => host.heard('height')).toHaveLength(1);
    await host.ask({ type: 'goto', event: 'e2022-09-14' });
    await expect.poll(() => host.heard('select')).toMatchObject([{ event: 'e2022-09-14' }]);
    expect(await host.page.evaluate(() => scrollY)).toBe(0);
  });
}

test('messages that come before the chronology are kept', async ({ host }) => {
  const { page } = host;
  let send = () => {};
  const held = new Promise<void>((done) => {
    send = done;
  });
  await page.route('**/chronology-first.json', async (route) => {
    await held;
    await route.continue();
  });
  await host.open(frameOf(host, '?embed=1&view=list'));
  await host.ask({ type: 'window', from: '1990', to: '1995' });
  await host.ask({ type: 'filter', kind: 'legal' });
  await host.ask({ type: 'next' });
  send();
  await expect
    .poll(() => host.heard('ready'), drawn)
    .toMatchObject([{ event: expect.any(String), from: '1990-01-01', to: '1995-12-31' }]);
});

/** The position of the marked paragraph on the screen, once the iframe has grown. */
async function placeOfReading(page: Page): Promise<number> {
  return page.locator('#reading').evaluate((it) => Math.round(it.getBoundingClientRect().top));
}

const READING = '<p id="reading">The reader is here.</p>';

/** Pages of others, each with a scroller of its own. */
const HOSTS = {
  'a plain page': (frame: string) => `${frame}${TEXT}${READING}${TEXT}`,
  'a page that scrolls smoothly': (frame: string) =>
    `<style>html { scroll-behavior: smooth }</style>${frame}${TEXT}${READING}${TEXT}`,
  'a page without scroll anchoring': (frame: string) =>
    `<style>html { overflow-anchor: none }</style>${frame}${TEXT}${READING}${TEXT}`,
  'a scroller within the page': (frame: string) =>
    `<p>Above</p><div style="height:500px;overflow:auto">${frame}${TEXT}${READING}${TEXT}</div>`,
  'a body that scrolls': (frame: string) =>
    `<style>html, body { height: 100%; margin: 0 } html { overflow: hidden } body { overflow: auto }</style>
     ${frame}${TEXT}${READING}${TEXT}`,
};

for (const [name, body] of Object.entries(HOSTS)) {
  test(`the text stays where it is while an iframe above grows: ${name}`, async ({ host }) => {
    const { page } = host;
    const query = '?embed=1&view=list&from=2022&to=2022';
    await host.open(`${body(frameOf(host, query, 'data-araxes-height="auto"'))}`);
    await page
      .locator('#reading')
      .evaluate((it) => it.scrollIntoView({ behavior: 'instant', block: 'center' }));
    const before = await placeOfReading(page);
    await page.evaluate((src) => {
      document.head.append(Object.assign(document.createElement('script'), { src }));
    }, `${host.app}embed.js`);
    await expect
      .poll(() => page.locator('iframe').evaluate((it) => it.clientHeight), drawn)
      .toBeGreaterThan(700);
    for (const kind of ['legal', '']) {
      await settle(host.frame());
      expect(Math.abs((await placeOfReading(page)) - before)).toBeLessThanOrEqual(1);
      await host.ask({ type: 'filter', kind });
    }
  });
}

/** The height of the iframe, once it is that of the text. */
async function fittedHeight(host: HostPage): Promise<number> {
  const overflow = () =>
    host
      .frame()
      .locator('#events')
      .evaluate((it) => it.scrollHeight - it.clientHeight);
  // Longer than the pause before a height is posted.
  await settle(host.frame(), 600);
  await expect.poll(overflow, drawn).toBe(0);
  return host.page.locator('iframe').evaluate((it) => it.clientHeight);
}

test('a visible iframe grows at its end, and one at the upper edge moves nothing below', async ({ host }) => {
  const { page } = host;
  const query = '?embed=1&view=list&from=2022&to=2022';
  await host.open(
    `${frameOf(host, query, 'data-araxes-height="auto"')}${READING}${TEXT}${TEXT}${script(host)}`,
  );
  const frame = page.locator('iframe');
  const full = await fittedHeight(host);
  await host.ask({ type: 'filter', kind: 'legal' });
  expect(await fittedHeight(host)).toBeLessThan(full - 200);

  const top = await frame.evaluate((it) => it.getBoundingClientRect().top);
  await host.ask({ type: 'filter' });
  expect(await fittedHeight(host)).toBe(full);
  expect(await frame.evaluate((it) => it.getBoundingClientRect().top)).toBe(top);

  await page.locator('#reading').evaluate((it) => scrollBy(0, it.getBoundingClientRect().top - 200));
  await host.ask({ type: 'filter', kind: 'legal' });
  expect(await fittedHeight(host)).toBeLessThan(full - 200);
  expect(await placeOfReading(page)).toBe(200);
  await host.ask({ type: 'filter' });
  expect(await fittedHeight(host)).toBe(full);
  expect(await placeOfReading(page)).toBe(200);
});

test('an iframe in a closed part of the page follows earlier messages when that opens', async ({ host }) => {
  const { page } = host;
  const query = '?embed=1&view=list&from=2022-09&to=2022-09';
  await host.open(
    `<details><summary>More</summary>${frameOf(host, query, 'data-araxes-height="auto"')}</details>${script(host)}`,
  );
  await host.ask({ type: 'filter', kind: 'cease-fire' });
  await page.locator('summary').click();
  await expect(host.frame().getByText(/Cease-fire$/)).toBeVisible(drawn);
  const wide = await fittedHeight(host);
  await page.locator('iframe').evaluate((it) => it.setAttribute('width', '0'));
  await settle(page);
  expect(await page.locator('iframe').evaluate((it) => it.clientHeight)).toBe(wide);
  await page.locator('iframe').evaluate((it) => it.setAttribute('width', '350'));
  expect(await fittedHeight(host)).toBeGreaterThan(wide);
});
