import type { Page } from '@playwright/test';
import { expect, openReady, test } from './keptPage.ts';
import { regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

const CAMERA = 'map=8.25/39.72/46.75';
const OLD_ROAD = 'lachin_d | corridor until August 2022 (by way of the town of Lachin)';
const NEW_ROAD = 'lachin_d | corridor from 30 August 2022 (by way of Hin Shen and Mets Shen)';
const HADRUT = 'hadrut_d | rest of the district';
const STEPANAKERT = 'stepanakert_city | whole';
const FARUKH = 'askeran | Farukh / Parukh area';

/** A month that ends on the day, so that the layer shows that day. */
const until = (day: string) => {
  const before = new Date(Date.parse(day) - 30 * 86_400_000).toISOString().slice(0, 10);
  return `./?from=${before}&to=${day}&${CAMERA}`;
};
const part = (page: Page, name: string) => regionOf(page, 'Map').locator(`path[data-part="${name}"]`).first();

const DAYS: [day: string, words: string, holders: Record<string, string>, lines: number][] = [
  ['1988-06-01', '1 June 1988', { [HADRUT]: 'SU_AZ', [STEPANAKERT]: 'SU_AZ' }, 0],
  ['1992-06-01', '1 June 1992', { [HADRUT]: 'CONTESTED', [STEPANAKERT]: 'ARM' }, 0],
  ['1994-06-01', '1 June 1994', { [HADRUT]: 'ARM', [STEPANAKERT]: 'ARM' }, 1],
  ['2020-09-26', '26 September 2020', { [HADRUT]: 'ARM', [OLD_ROAD]: 'ARM' }, 1],
  ['2020-12-10', '10 December 2020', { [HADRUT]: 'AZ', [STEPANAKERT]: 'ARM_RUPK', [OLD_ROAD]: 'RUPK' }, 1],
  ['2022-08-20', '20 August 2022', { [OLD_ROAD]: 'RUPK', [NEW_ROAD]: 'AZ', [FARUKH]: 'MIXED' }, 1],
  ['2022-08-31', '31 August 2022', { [OLD_ROAD]: 'AZ', [NEW_ROAD]: 'RUPK' }, 1],
  ['2023-09-30', '30 September 2023', { [STEPANAKERT]: 'AZ', [NEW_ROAD]: 'AZ', [FARUKH]: 'AZ' }, 0],
];

for (const [day, words, holders, lines] of DAYS) {
  test(`the map of ${words}`, async ({ page }) => {
    await openReady(page, until(day));
    await expect(page.getByRole('region', { name: 'Who held what' })).toContainText(
      new RegExp(`As of ${words.replace(/ (\w{3})\w* /, ' $1\\w* ')}`),
    );
    for (const [name, holder] of Object.entries(holders)) {
      await expect(part(page, name)).toHaveAttribute('data-holder', holder);
    }
    await expect(
      regionOf(page, 'Map').locator('path.territory-contact:not(svg.territory-swatch path)'),
    ).toHaveCount(lines);
  });
}

test('a click on an area describes it, a click on a mark over it opens the event', async ({ page }) => {
  await openReady(page, `./?from=2020-11-15&to=2020-12-20&${CAMERA}`);
  await expect(part(page, 'kalbajar_d | whole')).toHaveAttribute('data-holder', 'AZ');
  const map = regionOf(page, 'Map');
  const mark = map.locator('.map-mark').first();
  const title = await mark.getAttribute('aria-label');
  const { x, y, width, height } = (await mark.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  const heading = regionOf(page, 'Event').getByRole('heading', { level: 2 });
  await expect(heading).toBeVisible();
  expect(title).toContain(`: ${await heading.innerText()}, `);
  await expect(map.locator('.map-popup')).toHaveCount(0);

  const free = await page.evaluate(() => {
    const area = document.querySelector('path[data-part="jabrayil_d | whole"]')!;
    const box = area.getBoundingClientRect();
    for (let step = 1; step < 400; step += 1) {
      const [left, top] = [box.left + (box.width * (step % 20)) / 20, box.top + (box.height * step) / 400];
      if (document.elementFromPoint(left, top) === area) return { left, top };
    }
    return undefined;
  });
  await page.mouse.click(free!.left, free!.top);
  const popup = map.locator('.map-popup');
  await expect(popup).toContainText('Jabrayil');
  await expect(popup).toContainText('Azerbaijan');
  await expect(popup).toContainText('10 November 2020');
  await expect(popup).toContainText('the present');
});

test('names over the areas keep their contrast', async ({ page }) => {
  await openReady(page, until('2020-12-10'));
  await expect(page.locator('.map-territory')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Who held what' }).uncheck();
  await expect(page.locator('.map-territory')).toHaveCount(0);
});
