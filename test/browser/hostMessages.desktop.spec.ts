import type { Page } from '@playwright/test';
import { expect } from './fixture.ts';
import { test } from './hostPage.ts';

// The history of a reused page is long already, and full after fifty steps.
test.use({ reuseContext: false });

const SIZE = 'width="800" height="640"';
const TRUCE = { level: 2, name: 'Truce of 14 September 2022' } as const;
const READY = { source: 'araxes', v: 1, type: 'ready' };

/** Lets an iframe without an origin load the files of the app, as a host of the app does. */
const allowEveryOrigin = (page: Page, app: string) =>
  page.route(`${app}**`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
    await route.fulfill({ response, headers });
  });

test('a host gets messages from the iframe and controls it, and its history stays its own', async ({
  host,
}) => {
  const { page, app } = host;
  await host.open(`<iframe src="${app}?embed=1&from=2022&to=2022" ${SIZE}></iframe>`);
  await expect
    .poll(() => host.heard('ready'))
    .toEqual([{ ...READY, event: null, from: '2022-01-01', to: '2022-12-31' }]);
  await expect
    .poll(() => host.heard('height'))
    .toEqual([{ source: 'araxes', v: 1, type: 'height', value: 640 }]);
  expect(await host.heard('embed-size')).toEqual([{ sentinel: 'amp', type: 'embed-size', height: 640 }]);
  const forMedium = await page.evaluate(
    () => window.heard.find(({ data }) => typeof data === 'string')?.data,
  );
  expect(JSON.parse(String(forMedium))).toEqual({
    context: 'iframe.resize',
    src: `${app}?embed=1&from=2022&to=2022`,
    height: 640,
  });

  const before = await page.evaluate(() => history.length);
  await host.ask({ type: 'goto', event: 'e2022-09-14' });
  await expect(host.frame().getByRole('heading', TRUCE)).toBeVisible();
  expect(await host.heard('select')).toEqual([
    { source: 'araxes', v: 1, type: 'select', event: 'e2022-09-14', url: `${app}?event=e2022-09-14` },
  ]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  for (const type of ['previous', 'previous', 'next']) await host.ask({ type });
  await host.ask({ type: 'filter', kind: 'nonsense,legal' });
  await host.ask({ type: 'window', from: '1990', to: '2026-03' });
  await host.ask({ type: 'theme', value: 'dark' });
  await expect(host.frame().locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect
    .poll(async () => (await host.heard('window')).at(-1))
    .toEqual({ source: 'araxes', v: 1, type: 'window', from: '1990-01-01', to: '2026-03-31' });
  const inFrame = async () =>
    Object.fromEntries(new URLSearchParams(new URL(page.frames()[1]!.url()).search));
  await expect.poll(inFrame).toEqual({
    embed: '1',
    event: 'e2022-09-14p',
    from: '1990-01-01',
    to: '2026-03-31',
    kind: 'legal',
    theme: 'dark',
  });
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('malformed messages of the host, and messages from anybody else, change nothing', async ({ host }) => {
  const { page, app } = host;
  await host.open(
    `<iframe src="${app}?embed=1" ${SIZE}></iframe><iframe srcdoc="An advertisement"></iframe>`,
  );
  await expect.poll(() => host.heard('ready')).toHaveLength(1);
  await page.evaluate(() => {
    const ours = { target: 'araxes', v: 1 };
    const tangled: Record<string, unknown> = { ...ours, type: 'goto' };
    tangled.event = tangled;
    const garbage = [
      ...[undefined, null, 0, '', 'next', [], new Array(1e6), new Map([['target', 'araxes']]), /x/, 1n],
      ...[{ ...ours }, { ...ours, type: {} }, { ...ours, v: 2, type: 'next' }, { ...ours, type: 'toString' }],
      ...[null, {}, ['e2022-09-14'], 'gone', '__proto__', '<img src=x>'].map((event) => ({
        ...ours,
        type: event === null ? 'event' : 'goto',
        event,
      })),
      ...['1999-02-30', 'now', 7, {}, '9'.repeat(1e5)].map((from) => ({ ...ours, type: 'window', from })),
      ...[7, ['legal'], {}].map((kind) => ({ ...ours, type: 'filter', kind })),
      ...['pink', null, {}].map((value) => ({ ...ours, type: 'theme', value })),
      tangled,
      new Blob(['x']),
    ];
    for (const each of garbage) window.frames[0]!.postMessage(each, '*');
  });
  await page.frames()[2]!.evaluate(() => {
    parent.frames[0]!.postMessage({ target: 'araxes', v: 1, type: 'next' }, '*');
  });
  await host.ask({ type: 'hello' });
  await expect.poll(() => host.heard('ready')).toHaveLength(2);
  const [first, second] = await host.heard('ready');
  expect(second).toEqual(first);
  expect(await host.heard('select')).toEqual([]);
  expect(page.frames()[1]!.url()).toBe(`${app}?embed=1`);
  await host.ask({ type: 'goto', event: 'e2022-09-14' });
  await expect(host.frame().getByRole('heading', TRUCE)).toBeVisible();
});

test('an iframe as WordPress makes it, without an origin, exchanges messages with its host', async ({
  host,
}) => {
  const { page, app } = host;
  await allowEveryOrigin(page, app);
  await host.open(
    `<iframe sandbox="allow-scripts" security="restricted" ${SIZE}
      src="${app}?embed=1&event=e2022-09-14#?secret=a1B2"></iframe>`,
  );
  await expect.poll(() => host.heard('ready')).toMatchObject([{ event: 'e2022-09-14' }]);
  await host.ask({ type: 'previous' });
  await expect.poll(() => host.heard('select')).toMatchObject([{ event: 'e2022-09-14p' }]);
});

test('the script fits the height of the iframe on a host with a strict policy', async ({ host }) => {
  const { app } = host;
  await host.open(
    `<iframe src="${app}?embed=1&view=timeline" width="600" height="300" data-araxes-height="auto"></iframe>
     <script src="${app}embed.js" async></script>`,
    '',
    { 'content-security-policy': `default-src 'none'; frame-src ${app}; script-src ${app}` },
  );
  await expect(host.page.locator('iframe')).toHaveCSS('height', '420px');
  await expect(host.frame().locator('html')).toHaveAttribute('data-araxes-ready', 'true');
});

test('an iframe that is fitted to its list stops growing, and follows the list', async ({ host }) => {
  const { app, page } = host;
  await host.open(
    `<iframe src="${app}?embed=1&view=list&from=2022&to=2022" width="500" height="420" data-araxes-height="auto">
     </iframe><script src="${app}embed.js" async></script>`,
  );
  const overflow = () =>
    host
      .frame()
      .locator('#events')
      .evaluate((it) => it.scrollHeight - it.clientHeight);
  // An iframe that has grown may lay out its text again, and ask for another height.
  const settled = async () => {
    let told = -1;
    const atRest = async () => {
      const before = told;
      told = (await host.heard('height')).length;
      return told > 0 && told === before;
    };
    await expect.poll(atRest, { intervals: [500] }).toBe(true);
    await expect(page.locator('iframe')).not.toHaveCSS('height', '420px');
    await expect.poll(overflow).toBe(0);
  };
  await settled();
  const height = () => page.locator('iframe').evaluate((it) => it.clientHeight);
  const before = await height();
  await host.ask({ type: 'filter', kind: 'legal' });
  await expect.poll(height).toBeLessThan(before);
  await settled();
  await host.ask({ type: 'filter' });
  await expect.poll(height).toBe(before);
  await settled();
  // Three heights, and a few on the way to them; a loop would post more and more.
  expect((await host.heard('height')).length).toBeLessThanOrEqual(8);
});
