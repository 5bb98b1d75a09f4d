import type { Page } from '@playwright/test';
import { chronology } from './chronology.ts';
import { expect, openReady, test } from './keptPage.ts';
import { regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

test.use({ viewport: { width: 1920, height: 1080 } });

/** The numbers of the steps that the marks in the map stand for; those beyond its edge have none. */
async function numbersOnMap(page: Page): Promise<number[]> {
  const names = await regionOf(page, 'Map')
    .locator('.map-mark, .map-cluster')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  return names.flatMap((name) => {
    const steps = / steps? ([\d, ]+)$/.exec(name)?.[1];
    return steps ? steps.split(',').map(Number) : [Number.NaN];
  });
}

for (const { id, steps } of chronology.paths.filter((path) => path.steps.length <= 9)) {
  test(`the projector shows the steps of ${id} alone, and moves with each`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openReady(page, `./?present=1&path=${id}`);
    const ticks = page.locator('.ribbon').getByRole('listitem');
    for (const [index, { event }] of steps.entries()) {
      await expect(page.locator('[data-event-page]')).toHaveAttribute('data-event-page', event);
      await expect(ticks).toHaveCount(steps.length);
      await expect(page.locator('.ribbon [aria-current="step"]')).toHaveText(new RegExp(`^${index + 1}\\b`));
      const { places } = chronology.events.find((it) => it.id === event)!;
      if (places.length > 0)
        await expect(page.locator('.map-mark-selected .map-steps').first()).toHaveText(String(index + 1));
      const numbers = await numbersOnMap(page);
      expect(numbers.filter((number) => !(number >= 1 && number <= steps.length))).toEqual([]);
      await page.keyboard.press('PageDown');
    }
  });
}

test('marks are larger than on the page', async ({ page }) => {
  const widthOfMark = async () =>
    (await regionOf(page, 'Map').locator('.map-mark-selected').first().boundingBox())!.width;
  await openReady(page, './?path=p-2020-war&event=e2020-10-18');
  const usual = await widthOfMark();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page.locator('.slide')).toBeVisible();
  await expect.poll(widthOfMark).toBeGreaterThan(usual * 1.4);
});

test('there is no legend of areas where none is in view', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openReady(page, './?present=1&path=p-september-2022&event=e2022-09-14');
  const legend = page.locator('.map-overlay .territory-legend');
  await expect(legend).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-event-page]')).toHaveAttribute('data-event-page', 'e2022-10-06');
  await expect(legend).toBeHidden();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(legend).toBeVisible();
});
