import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { test as testAnew } from './fixture.ts';
import { expect, openReady, test } from './keptPage.ts';
import { openReady as openAnew } from './readyPage.ts';
import { settle } from './settle.ts';

test.describe.configure({ mode: 'default' });

const dividers = (page: Page) => page.getByRole('separator');
const sizeOf = async (divider: Locator) => Number(await divider.getAttribute('aria-valuenow'));

/** The keys that make the pane after which the divider is named larger and smaller. */
async function keysOf(divider: Locator) {
  const larger = {
    'Width of the panel': 'ArrowLeft',
    'Height of the map': 'ArrowDown',
    'Height of the timeline': (await divider.getAttribute('data-pane')) === 'strip' ? 'ArrowDown' : 'ArrowUp',
  }[(await divider.getAttribute('aria-label'))!]!;
  const opposite = { ArrowLeft: 'ArrowRight', ArrowDown: 'ArrowUp', ArrowUp: 'ArrowDown' }[larger]!;
  return { larger, smaller: opposite };
}

test('every divider moves by keys, within its limits, and back', async ({ page }) => {
  await openReady(page);
  await expect(dividers(page)).toHaveCount(2);
  for (const divider of await dividers(page).all()) {
    const usual = await sizeOf(divider);
    const { larger, smaller } = await keysOf(divider);
    await divider.focus();
    await page.keyboard.press(larger);
    await expect.poll(() => sizeOf(divider)).toBeGreaterThan(usual);
    await page.keyboard.press('End');
    const most = (await divider.getAttribute('aria-valuemax'))!;
    await expect(divider).toHaveAttribute('aria-valuenow', most);
    await page.keyboard.press(larger);
    await page.keyboard.press('Home');
    const least = (await divider.getAttribute('aria-valuemin'))!;
    await expect(divider).toHaveAttribute('aria-valuenow', least);
    await page.keyboard.press(smaller);
    await expect(divider).toHaveAttribute('aria-valuenow', least);
    await page.keyboard.press('Enter');
    await expect.poll(() => sizeOf(divider)).toBe(usual);
    await expect(divider).toBeFocused();
  }
});

test('a dragged divider resizes the panes beside it, and keeps its position', async ({ page }) => {
  await openReady(page);
  const divider = dividers(page).last();
  const usual = await sizeOf(divider);
  const { larger } = await keysOf(divider);
  await drag(page, divider, larger === 'ArrowDown' ? 30 : -60);
  await expect.poll(() => sizeOf(divider)).toBeGreaterThan(usual);
  const size = await sizeOf(divider);
  await expectFilled(page);
  await page.reload();
  await page.waitForSelector('html[data-araxes-ready="true"]');
  await expect.poll(() => sizeOf(divider)).toBe(size);
  await expectFilled(page);
  await divider.dblclick({ position: { x: 100, y: 3 } });
  await expect.poll(() => sizeOf(divider)).toBe(usual);
});

test('clicks on the halves of a divider make the pane larger and smaller', async ({ page }) => {
  await openReady(page);
  for (const divider of await dividers(page).all()) {
    const usual = await sizeOf(divider);
    const { width, height } = (await divider.boundingBox())!;
    const isUpright = height > width;
    const press = (share: number) =>
      divider.click({
        position: isUpright ? { x: 4, y: height * (1 - share) } : { x: width * share, y: 4 },
      });
    await press(0.8);
    await expect.poll(() => sizeOf(divider)).toBeGreaterThan(usual);
    await press(0.2);
    await expect.poll(() => sizeOf(divider)).toBe(usual);
    await press(0.2);
    // In a small frame a pane may be as small as it can be.
    const isLeast = usual === Number(await divider.getAttribute('aria-valuemin'));
    if (isLeast) expect(await sizeOf(divider)).toBe(usual);
    else await expect.poll(() => sizeOf(divider)).toBeLessThan(usual);
    await divider.dblclick({ position: { x: 4, y: 4 } });
    await expect.poll(() => sizeOf(divider)).toBe(usual);
  }
});

test('everything in the panes can be reached at every size', async ({ page }) => {
  await openReady(page);
  for (const name of ['Earlier', 'Later', 'Zoom in']) {
    await page.getByRole('button', { name, exact: true }).click();
  }
  const { violations } = await new AxeBuilder({ page })
    .include('.divider')
    .withRules(['target-size', 'aria-valid-attr-value', 'aria-allowed-attr', 'aria-required-attr'])
    .analyze();
  expect(violations).toEqual([]);
});

test('a divider covers no button or link', async ({ page }) => {
  await openReady(page, './?from=1921-01-01&to=2026-11-01');
  await expect(dividers(page)).toHaveCount(2);
  await settle(page); // while the map moves, marks pass under a divider
  const covered = await page.evaluate(() => {
    const pressed = document.querySelectorAll(
      '.views :is(a[href], button, input, select, summary, [role=slider])',
    );
    return [...document.querySelectorAll<HTMLElement>('.divider')].flatMap((divider) => {
      if (!divider.checkVisibility()) return [];
      const bar = divider.getBoundingClientRect();
      divider.style.visibility = 'hidden'; // what is seen at a place beneath it
      const beneath = [...pressed].filter((element) => {
        const box = element.getBoundingClientRect();
        const left = Math.max(bar.left, box.left);
        const right = Math.min(bar.right, box.right);
        const top = Math.max(bar.top, box.top);
        const bottom = Math.min(bar.bottom, box.bottom);
        if (right - left < 1 || bottom - top < 1) return false;
        return element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
      });
      divider.style.visibility = '';
      return beneath.map(
        (it) => `${divider.dataset.pane}: ${it.getAttribute('aria-label') ?? it.textContent}`,
      );
    });
  });
  expect(covered).toEqual([]);
});

async function drag(page: Page, divider: Locator, by: number) {
  const { x, y, width } = (await divider.boundingBox())!;
  await page.mouse.move(x + width * 0.8, y + 3);
  await page.mouse.down();
  for (let step = 1; step <= 6; step += 1) {
    await page.mouse.move(x + width * 0.8, y + 3 + (by * step) / 6);
  }
  await page.mouse.up();
}

/** Map and timeline have followed the new size. */
async function expectFilled(page: Page) {
  for (const [frame, content] of [
    ['.map-box', '.map-canvas'],
    ['.timeline-box', '.timeline'],
  ]) {
    await expect
      .poll(async () => {
        const [outer, inner] = await Promise.all(
          [frame!, content!].map((it) => page.locator(it).boundingBox()),
        );
        return Math.abs(outer!.height - inner!.height) + Math.abs(outer!.width - inner!.width);
      })
      .toBeLessThanOrEqual(2);
  }
  const plot = page.locator('.lane-plot');
  const drawn = plot.locator('.vis-timeline');
  await expect
    .poll(async () => {
      const [outer, inner] = await Promise.all([plot.boundingBox(), drawn.boundingBox()]);
      return Math.abs(outer!.y + outer!.height - inner!.y - inner!.height);
    })
    .toBeLessThanOrEqual(2);
}

testAnew('sizes can be set where nothing can be saved', { tag: '@desktop' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await openAnew(page);
  const divider = dividers(page).first();
  await divider.focus();
  await page.keyboard.press('End');
  await expect(divider).toHaveAttribute('aria-valuenow', (await divider.getAttribute('aria-valuemax'))!);
});
