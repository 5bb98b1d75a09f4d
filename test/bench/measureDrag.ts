import type { Page } from '@playwright/test';

declare global {
  interface Window {
    frameTimes: number[];
    recording: boolean;
  }
}

const STEPS = 90;

/** Drags the timeline's lanes back and forth; returns the length of every frame meanwhile, in ms. */
export async function measureDrag(page: Page): Promise<number[]> {
  const box = await lanesBox(page);
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.7];
  const before = page.url();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(recordFrames);
  let at = x;
  for (let step = 0; step < STEPS; step++) {
    at += step < STEPS * 0.6 ? -6 : 6;
    await page.mouse.move(at, y);
    await page.waitForTimeout(8);
  }
  const frames = await page.evaluate(() => {
    window.recording = false;
    return window.frameTimes;
  });
  await page.mouse.up();
  await page.waitForTimeout(700);
  if (page.url() === before) throw new Error('dragging did not move the window');
  return frames;
}

/** The lanes are vis-timeline's centre; before it is there, the lower part of the region replaces them. */
async function lanesBox(page: Page) {
  const lanes = page.locator('section[aria-label="Timeline"] .vis-panel.vis-center');
  const target = (await lanes.count()) > 0 ? lanes : page.locator('section[aria-label="Timeline"]');
  const box = await target.first().boundingBox();
  if (!box || box.height === 0) throw new Error('there is no timeline to drag');
  return box;
}

/** Runs in the page. */
function recordFrames() {
  window.frameTimes = [];
  window.recording = true;
  let last: number | undefined;
  const frame = (now: number) => {
    if (!window.recording) return;
    if (last !== undefined) window.frameTimes.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
