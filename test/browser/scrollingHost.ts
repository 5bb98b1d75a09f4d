import type { Frame, Page } from '@playwright/test';

/** The host of somebody's page: the machine of the tests by another name, and so another origin. */
export const HOST = `localhost:${process.env.ARAXES_TEST_PORT}`;
const APP = `http://127.0.0.1:${process.env.ARAXES_TEST_PORT}/`;

/** An iframe with our app in it, as HTML. */
export const frameOf = (query: string, width: number, height: number): string =>
  `<iframe src="${APP}${query}" width="${width}" height="${height}" style="border:0;display:block"></iframe>`;

/**
 * Opens a page of somebody else's, long enough to be scrolled. It replaces a real file: Chromium lets no page that a
 * test fulfils contain an iframe from this machine.
 */
export async function openHost(page: Page, body: string): Promise<void> {
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`http://${HOST}/third-party-notices.txt`);
  await page.setContent(
    `<!doctype html><meta name="viewport" content="width=device-width, initial-scale=1">
      <title>host</title><body style="margin:0">${body}<div style="height:3000px"></div>`,
    { waitUntil: 'commit' },
  );
}

/** The iframe, once it is there; its `url()` follows its address. */
export async function frameIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
  return frame!;
}

export async function readyFrameIn(page: Page): Promise<Frame> {
  const frame = await frameIn(page);
  await frame.waitForSelector('html[data-araxes-ready="true"]');
  return frame;
}

export const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** The middle of an element of the iframe, in coordinates of the page around. */
export async function middleOf(frame: Frame, selector: string): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await frame.locator(selector).boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}
