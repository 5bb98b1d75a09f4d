import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { frameOf, HOST, middleOf, openHost, readyFrameIn, scrolled } from './scrollingHost.ts';

test.use({ allowed: { hosts: [HOST] } });

type Point = { readonly x: number; readonly y: number };

/** Moves fingers from where they are put down by the given pixels, in steps. */
async function swipe(session: CDPSession, fingers: readonly Point[], by: readonly Point[]) {
  const at = (share: number) =>
    fingers.map(({ x, y }, i) => ({ x: x + by[i]!.x * share, y: y + by[i]!.y * share, id: i }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 8; step++) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 8) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Back to the top, once the page has stopped: it goes on scrolling after a swipe. */
async function backToTop(page: Page) {
  await page.evaluate(async () => {
    for (let still = 0, last = -1; still < 6; still = scrollY === last ? still + 1 : 0) {
      last = scrollY;
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  });
}

test('two fingers move the map, one finger sideways moves through time', async ({ page }) => {
  await openHost(page, frameOf('?embed=1&event=e2022-09-14', 390, 640));
  const frame = await readyFrameIn(page);
  const session = await page.context().newCDPSession(page);
  const { x, y } = await middleOf(frame, '.map-canvas');
  const fingers = [
    { x: x - 20, y },
    { x: x + 20, y },
  ];
  await swipe(session, fingers, [
    { x: -60, y: 0 },
    { x: 60, y: 0 },
  ]);
  await expect.poll(() => frame.url()).toContain('map=');
  await swipe(session, [await middleOf(frame, '.timeline-lanes')], [{ x: -120, y: 0 }]);
  await expect.poll(() => frame.url()).toContain('from=');
  expect(await scrolled(page)).toBe(0);
});

test('one finger up or down scrolls the page around and moves nothing else', async ({ page }) => {
  await openHost(page, frameOf('?embed=1&event=e2022-09-14', 390, 640));
  const frame = await readyFrameIn(page);
  const address = frame.url();
  const session = await page.context().newCDPSession(page);
  for (const [view, hint] of [
    ['.map-canvas', 'Use two fingers to move the map'],
    ['.timeline-lanes', 'Swipe sideways to move through time'],
  ] as const) {
    await backToTop(page);
    await swipe(session, [await middleOf(frame, view)], [{ x: 0, y: -120 }]);
    await expect(frame.getByText(hint)).toBeVisible();
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
  }
  expect(frame.url()).toBe(address);
  // A touch that scrolls is cancelled; the next one counts again.
  await backToTop(page);
  await swipe(session, [await middleOf(frame, '.timeline-lanes')], [{ x: -120, y: 0 }]);
  await expect.poll(() => frame.url()).toContain('from=');
});
