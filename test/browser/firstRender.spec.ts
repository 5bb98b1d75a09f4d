import { chronology, TOTAL } from './chronology.ts';
import { expect, test } from './fixture.ts';
import { totalShift, watchShifts } from './layoutShifts.ts';
import { openReady, regionOf } from './readyPage.ts';
import { settle } from './settle.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole chronology is readable', async ({ page }) => {
    await page.goto('./');
    const items = regionOf(page, 'Events').getByRole('listitem');
    await expect(items).toHaveCount(TOTAL);
    await expect(items.first()).toContainText(
      'Caucasian Bureau leaves Nagorno-Karabakh in Soviet Azerbaijan',
    );
    await expect(items.first().locator('time')).toHaveAttribute('datetime', '1921-07-05');
    await expect(items.last()).toBeVisible();
    await expect(
      page.getByText('“A previous cease-fire that Russia brokered Tuesday quickly failed.”'),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'Bangladeshi student killed in Azerbaijan' })).toBeVisible();
  });
});

test('the app hydrates the page without a layout shift', async ({ page }) => {
  await watchShifts(page);
  await openReady(page);
  await settle(page);
  expect(await totalShift(page)).toBeLessThanOrEqual(0.02);
});

test('the head says what the page is', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page);
  await expect(page).toHaveTitle(/Nagorno-Karabakh/);
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /Nagorno-Karabakh/);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
  const whole = await (await page.request.get('./chronology.jsonld')).json();
  expect(whole).toMatchObject(data);
  expect(whole.hasPart).toHaveLength(TOTAL);
  expect(data.citation).toHaveLength(chronology.articles.length);
});
