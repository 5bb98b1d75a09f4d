import { expect, test } from './fixture.ts';
import { holdBack } from './holdBack.ts';
import { openReady, regionOf } from './readyPage.ts';

const LATER = /chronology-(notes|pages)\.json$/;
const WAITING = 'Being loaded …';

test('what only pages of records show is loaded after the views, and said to be awaited until then', async ({
  page,
}) => {
  const release = await holdBack(page, LATER);
  await openReady(page);
  await page.locator('.event-item[data-event="e2022-12-12"] h3 a').click();
  const event = regionOf(page, 'Event');
  const doubts = event.locator('.doubts');
  await expect(doubts.getByText(WAITING)).toBeVisible();
  await page.getByRole('link', { name: 'Lessons', exact: true }).click();
  const lesson = page.locator('details.lesson').first();
  await lesson.locator('summary').click();
  await expect(lesson.getByText(WAITING)).toBeVisible();
  await expect(lesson.getByRole('button', { name: /^Start/ })).toHaveCount(0);
  release();
  await expect(lesson.getByRole('button', { name: /^Start/ })).toBeVisible();
  await expect(lesson.getByText(WAITING)).toHaveCount(0);
  await expect(lesson.locator('.path-question').first()).toHaveText(/\?$/);
});

for (const [name, address, text] of [
  ['an article', './?article=a01', '.passage'],
  ['a lesson', './?path=p-2020-war', '.path-question'],
] as const) {
  test(`a link to ${name} shows it whole before the details have come`, async ({ page }) => {
    const release = await holdBack(page, '**/chronology-details.json');
    await openReady(page, address);
    await expect(page.locator(text).first()).toBeVisible();
    release();
  });
}
