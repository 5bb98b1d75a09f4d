import type { Frame } from '@playwright/test';
import { expect } from './fixture.ts';
import { type HostPage, test } from './hostPage.ts';

/** Opens a host's page with the app in an iframe of that size, and prints the page. */
async function printHost(host: HostPage, query: string, width: number, height: number): Promise<Frame> {
  const code = host.page.waitForResponse(/Printing-.*\.js$/);
  await host.open(
    `<iframe src="${host.app}?${query}" width="${width}" height="${height}" style="border:0"></iframe>`,
  );
  await host.frame().locator('html[data-araxes-ready="true"]').waitFor();
  await code;
  // The code has come before it runs.
  await expect(async () => {
    await host.page.emulateMedia({ media: 'screen' });
    await host.page.emulateMedia({ media: 'print' });
    await expect(host.frame().locator('.iframe-sheet')).toBeVisible({ timeout: 1000 });
  }).toPass();
  return host.page.frames()[1]!;
}

/** Which texts are visible, and which lines are cut by the edge of the visible part. */
const read = (frame: Frame) =>
  frame.evaluate(() => {
    const column = document.querySelector('.iframe-sheet-text')!.getBoundingClientRect();
    const articles = [...document.querySelectorAll('.iframe-sheet-text > article')];
    const whole = articles.filter((it) => {
      const { right, bottom } = it.getBoundingClientRect();
      return right <= column.right + 1 && bottom <= column.bottom + 1;
    });
    const walker = document.createTreeWalker(document.querySelector('.iframe-sheet')!, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const isInText = node.parentElement!.closest('.iframe-sheet-text') !== null;
      const end = isInText ? column.bottom : innerHeight;
      for (const line of range.getClientRects()) {
        const isSeen = line.left < column.right && line.top < end;
        if (isSeen && line.bottom > end + 1) cut.push(node.textContent!);
      }
    }
    return {
      shown: articles.length,
      whole: whole.length,
      cut,
      footer: document.querySelector('.iframe-sheet > footer')!.textContent,
    };
  });

for (const [width, height] of [
  [700, 640],
  [520, 420],
  [380, 300],
] as const) {
  test(`a host’s page with an iframe of ${width} × ${height} prints the event, uncut, and its address`, async ({
    host,
  }) => {
    const frame = await printHost(host, 'embed=1&event=e2022-12-12', width, height);
    await expect(frame.locator('.iframe-sheet h2')).toBeInViewport();
    await expect(frame.locator('.iframe-sheet time')).toHaveText('12 December 2022 – 24 September 2023');
    const { cut, footer } = await read(frame);
    expect(cut).toEqual([]);
    expect(footer).toContain(`${host.app}?event=e2022-12-12`);
  });
}

for (const [query, width, height] of [
  ['embed=1', 560, 500],
  ['embed=1&view=list', 600, 3000],
  ['embed=1&kind=diplomacy', 400, 360],
] as const) {
  test(`of a list (${query}, ${width} × ${height}) whole events are printed, and how many are left out`, async ({
    host,
  }) => {
    const frame = await printHost(host, query, width, height);
    const { shown, whole, cut, footer } = await read(frame);
    expect(shown).toBeGreaterThan(0);
    expect(whole).toBe(shown);
    expect(cut).toEqual([]);
    const listed = (await frame.locator('.events-count').first().textContent())!;
    expect(footer).toContain(`And ${Number(/^\d+/.exec(listed)![0]) - shown} more event`);
    // Browsers cut an iframe where the paper ends.
    const { height: used } = (await frame.locator('.iframe-sheet').boundingBox())!;
    expect(used).toBeLessThanOrEqual(820);
  });
}

test('an iframe that is narrower on paper than on the screen is not cut either', async ({ host }) => {
  const frame = await printHost(host, 'embed=1', 900, 500);
  await host.page.locator('iframe').evaluate((it) => it.setAttribute('width', '420'));
  await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(420);
  expect((await read(frame)).cut).toEqual([]);
});

test('the app’s own Print button prints the sheet made for paper, in an iframe too', async ({ host }) => {
  await host.page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      Object.assign(window, {
        printed: document.querySelector('body > :is(.print-sheet, .iframe-sheet)')?.className,
      });
      dispatchEvent(new Event('afterprint'));
    };
  });
  await host.open(`<iframe src="${host.app}?event=e2022-09-14" width="1100" height="700"></iframe>`);
  await host.frame().locator('html[data-araxes-ready="true"]').waitFor();
  const frame = host.page.frames()[1]!;
  await expect(async () => {
    await host.frame().getByRole('button', { name: 'Print', exact: true }).click();
    expect(await frame.evaluate(() => (window as unknown as { printed?: string }).printed)).toBe(
      'print-sheet',
    );
  }).toPass();
});
