import type { Page } from '@playwright/test';
import { TOTAL } from './chronology.ts';
import { test as testAnew } from './fixture.ts';
import { expect, openReady, test } from './keptPage.ts';
import { openReady as openAnew, regionOf, windowOf } from './readyPage.ts';
import { settle } from './settle.ts';

test.describe.configure({ mode: 'default' });

const lanes = '.timeline .vis-center';

test('the wheel moves through time, with Ctrl it zooms', async ({ page }) => {
  await openReady(page, './?from=2020-07-01&to=2020-12-31');
  const box = (await page.locator(lanes).first().boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, 300);
  await expect(async () => expect(windowOf(page).from! > '2020-07-01').toBe(true)).toPass();

  const before = windowOf(page);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect(async () => {
    const after = windowOf(page);
    expect(after.from! > before.from! && after.to! < before.to!).toBe(true);
  }).toPass();
});

/** Turns the wheel with Ctrl over the middle of an element: at once, or in steps as a touchpad does. */
async function turn(page: Page, over: string, steps: number, deltaY: number) {
  await page.evaluate(
    async ([selector, count, delta]) => {
      const element = document.querySelector(selector)!;
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: top + height / 2 };
      for (let step = 0; step < count; step += 1) {
        const turned = { deltaY: delta, ctrlKey: true, bubbles: true, cancelable: true, ...at };
        element.dispatchEvent(new WheelEvent('wheel', turned));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    [over, steps, deltaY] as const,
  );
}

for (const [where, over] of [
  ['the lanes', lanes],
  ['the density strip', '.density-track'],
] as const) {
  test(`many small steps zoom as much as one large one over ${where}`, async ({ page }) => {
    test.slow();
    const zoomed = async (steps: number, deltaY: number) => {
      await openReady(page, './?from=2020-07-01&to=2022-06-30');
      await turn(page, over, steps, deltaY);
      await settle(page);
      expect(page.url()).not.toContain('to=2022-06-30');
      return windowOf(page);
    };
    const atOnce = await zoomed(1, -120);
    expect(await zoomed(10, -12)).toEqual(atOnce);
  });
}

test('dragging from a mark moves the map, and opens nothing', async ({ page }) => {
  await openReady(page, './?event=e2022-09-14');
  // What comes after the first render may draw marks anew under the pointer.
  await settle(page);
  // One that nothing covers, on the large map.
  const from = await page.locator('.map-canvas .map-mark:not([aria-current="true"])').evaluateAll(
    (marks) =>
      marks
        .map((mark) => ({ mark, box: mark.getBoundingClientRect() }))
        .map(({ mark, box }) => ({ mark, x: box.x + box.width / 2, y: box.y + box.height / 2 }))
        .filter(({ mark, x, y }) => mark.contains(document.elementFromPoint(x, y)))
        .map(({ x, y }) => ({ x, y }))[0]!,
  );
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 30, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/map=/);
  await expect(page).toHaveURL(/event=e2022-09-14&/);
  await page.mouse.click(from.x + 40, from.y + 30);
  await expect(page).not.toHaveURL(/event=e2022-09-14&/);
});

test('dragging the timeline moves list and map with it', async ({ page }) => {
  await openReady(page, './?from=2020-07-01&to=2020-12-31');
  const count = regionOf(page, 'Events').getByRole('status');
  const before = await count.textContent();
  const box = (await page.locator(lanes).first().boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height - 6);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + box.height - 6, { steps: 12 });
  await page.mouse.up();
  await expect(count).not.toHaveText(before!);
  await expect(async () => expect(windowOf(page).from! > '2020-07-01').toBe(true)).toPass();
});

test('the brush moves and resizes by keys and by dragging', async ({ page }) => {
  await openReady(page, './?from=2020-07-01&to=2022-12-31');
  const timeline = regionOf(page, 'Timeline');
  const [start, end] = [timeline.getByRole('slider').first(), timeline.getByRole('slider').last()];
  await expect(start).toHaveAttribute('aria-valuetext', /2020/);
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await expect(async () => expect(windowOf(page).from! > '2020-07-01').toBe(true)).toPass();
  const handle = (await end.boundingBox())!;
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle.x + 60, handle.y + handle.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(async () => expect(windowOf(page).to! > '2022-12-31').toBe(true)).toPass();
});

test('no text of a lane is cut by the ends of the window, and each is beside its mark', async ({ page }) => {
  await openReady(page);
  /** The texts in the window, and those of them that reach out of it. */
  const texts = () =>
    page.evaluate(() => {
      const edge = document.querySelector('.timeline .vis-panel.vis-center')!.getBoundingClientRect();
      const seen = [...document.querySelectorAll('.timeline-label')]
        .map((it) => ({ text: it.textContent, box: it.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.right > edge.left - 14 && box.left < edge.right + 14);
      const cut = seen.filter(({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1);
      return { seen: seen.length, cut: cut.map(({ text }) => text) };
    });
  for (const address of [
    './',
    './?from=1991-03-01&to=1993-02-10',
    './?event=e1992-05-08',
    './?from=2020-10-01&to=2020-10-20',
  ]) {
    await openReady(page, address);
    await expect.poll(async () => (await texts()).seen).toBeGreaterThan(2);
    await expect.poll(async () => (await texts()).cut).toEqual([]);
  }
  await page.getByRole('button', { name: 'Later' }).first().click();
  await expect.poll(async () => (await texts()).cut).toEqual([]);
});

test('periods and the whole chronology are one click away', async ({ page }) => {
  await openReady(page);
  const timeline = regionOf(page, 'Timeline');
  const count = regionOf(page, 'Events').getByRole('status');
  await timeline.getByRole('button', { name: 'Whole chronology' }).click();
  await expect(count).toHaveText(`${TOTAL} of ${TOTAL} events`);
  await timeline.getByRole('button', { name: 'First war', exact: true }).click();
  await expect(async () => expect(windowOf(page).from).toMatch(/^19(87|88)/)).toPass();
});

test('the timeline works by keys alone', async ({ page }) => {
  await openReady(page);
  const timeline = regionOf(page, 'Timeline');
  await timeline.locator('.timeline-mark[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const focused = page.locator('.timeline-mark:focus');
  await expect(focused).toHaveAccessibleName(/: Caucasian Bureau leaves .*1921/);
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAccessibleName(/1923/);
  expect(new URL(page.url()).searchParams.get('event')).toBeNull();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/event=e1923-07-07/);
  await page.keyboard.press('End');
  await expect(focused).toHaveAccessibleName(/: Armenian parliamentary election, /);
});

testAnew('many small steps zoom the map as much as one large one', async ({ page }) => {
  testAnew.slow();
  const zoomed = async (steps: number, deltaY: number) => {
    await openAnew(page);
    await turn(page, '.map-canvas', steps, deltaY);
    await expect(page).toHaveURL(/map=/);
    await settle(page);
    return Number(new URL(page.url()).searchParams.get('map')!.split('/')[0]);
  };
  const atOnce = await zoomed(1, -150);
  expect(await zoomed(12, -12.5)).toBe(atOnce);
});

for (const timezoneId of ['America/Los_Angeles', 'Asia/Tehran', 'Pacific/Auckland']) {
  testAnew.describe(() => {
    testAnew.use({ timezoneId });
    testAnew(`a reader in ${timezoneId} sees the same dates`, async ({ page }) => {
      await openAnew(page, './?event=e2022-09-14&from=2022-09-01&to=2022-09-30');
      await expect(regionOf(page, 'Event').locator('.kicker')).toContainText(
        '14 September 2022, 20:00, UTC+4 · 16:00 UTC',
      );
      await expect(regionOf(page, 'Events').locator('.events-window')).toHaveText(
        ' · 1 Sep 2022 – 30 Sep 2022',
      );
      expect(windowOf(page)).toEqual({ from: '2022-09-01', to: '2022-09-30' });
      const labels = await page.locator('.lane-axis span').allTextContents();
      expect(labels.join(' ')).not.toContain('Aug');
      expect(labels).toContain('September 2022');
    });
  });
}
