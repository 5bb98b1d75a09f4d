import type { Page } from '@playwright/test';
import { chronology } from './chronology.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, openReady, test } from './keptPage.ts';
import { regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

const part = (page: Page, name: string) => regionOf(page, 'Map').locator(`path[data-part="${name}"]`);
const KALBAJAR = 'kalbajar_d | whole';
const AGDAM = 'agdam_d | west of the 1994 line: handed over by the statement';
const legend = (page: Page) => page.getByRole('region', { name: 'Who held what' });

/** It may be open from the test before, or because there is room. */
async function openLegend(page: Page) {
  const details = legend(page).locator('details').first();
  if ((await details.getAttribute('open')) === null) await legend(page).getByText('Legend').press('Enter');
}

test('the areas follow the end of the window and the selected event', { tag: '@desktop' }, async ({
  page,
}) => {
  await openReady(page, './?from=1994-06-01&to=1994-07-01&map=8/39.85/46.7');
  await expect(part(page, KALBAJAR)).toHaveAttribute('data-holder', 'ARM');
  await expect(legend(page)).toContainText('As of 1 Jul 1994');
  await openReady(page, './?event=e2020-11-20&map=8/39.85/46.7');
  await expect(part(page, AGDAM)).toHaveAttribute('data-holder', 'AZ');
  await expect(part(page, KALBAJAR)).toHaveAttribute('data-holder', 'ARM');
  await expect(legend(page)).toContainText('As of 20 Nov 2020');
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(part(page, KALBAJAR)).toHaveAttribute('data-holder', 'AZ');
});

test('the switch works by keyboard and stays in the address', async ({ page }) => {
  await openReady(page, './?event=e2020-11-20');
  const box = page.getByRole('checkbox', { name: 'Who held what' });
  await expect(box).toBeChecked();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/control=0/);
  await expect(part(page, KALBAJAR)).toBeHidden();
  await page.reload();
  await expect(box).not.toBeChecked();
  await box.press('Space');
  await expect(part(page, KALBAJAR)).toBeVisible();
  await expect(page).not.toHaveURL(/control=/);
});

test('a district tells by keyboard who held it, from when to when, and how certain that is', async ({
  page,
}) => {
  await openReady(page, './?event=e2020-11-20&map=8/39.85/46.7');
  await openLegend(page);
  await legend(page).getByText('District by district').press('Enter');
  const row = legend(page).getByRole('button', { name: 'Kalbajar district: Armenian forces' });
  await row.press('Enter');
  const popup = regionOf(page, 'Map').locator('.map-popup');
  for (const words of ['Kəlbəcər', 'Քարվաճառ', 'Armenian forces', '3 April 1993', '24 November 2020'])
    await expect(popup).toContainText(words);
  await expect(popup.getByRole('heading')).toBeFocused();
  await expect(regionOf(page, 'Map').getByRole('dialog', { name: 'Kalbajar district' })).toBeVisible();
  await expectAccessible(page, '[aria-label="Map"]');
  await page.keyboard.press('Escape');
  await expect(popup).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('nothing is animated with reduced motion', { tag: '@desktop' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openReady(page, './?event=e2020-11-20');
  await expect(part(page, KALBAJAR)).toBeAttached();
  const duration = await part(page, KALBAJAR).evaluate((path) => getComputedStyle(path).transitionDuration);
  expect(Number.parseFloat(duration)).toBeLessThan(0.001);
});

test('what has no published line is a pin in its time, with a card and a line in the legend', {
  tag: '@desktop',
}, async ({ page }) => {
  const pin = regionOf(page, 'Map').locator('[data-points="karki"]');
  await openReady(page, './?from=1989-06-01&to=1989-12-31&map=9/39.8/45');
  await expect(legend(page)).toContainText('As of 31 Dec 1989');
  await expect(part(page, KALBAJAR)).toBeAttached();
  await expect(pin).toHaveCount(0);
  await expect(legend(page)).not.toContainText('shown as points');

  await openReady(page, './?from=1994-06-01&to=1994-07-01&map=9/39.8/45');
  await expect(pin).toHaveAccessibleName(/^Karki \/ Tigranashen: .*Held by Armenian forces$/);
  await expect(legend(page)).toContainText('No published line: shown as points.');
  await pin.focus();
  await page.keyboard.press('Enter');
  const card = regionOf(page, 'Map').locator('.map-popup');
  for (const words of ['Karki / Tigranashen', 'Certainty', 'the present', 'Sources'])
    await expect(card).toContainText(words);
  await expect(card.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await expectAccessible(page, '[aria-label="Map"]');
  await page.keyboard.press('Escape');
  await expect(pin).toBeFocused();

  await openLegend(page);
  await legend(page).getByText('Point by point').press('Enter');
  const row = legend(page).getByRole('button', { name: /^Karki/ });
  await row.press('Enter');
  await expect(card).toContainText('Karki / Tigranashen');
  await page.getByRole('checkbox', { name: 'Who held what' }).uncheck();
  await expect(pin).toBeHidden();
});

test('no later day than that of the data is given for who held what', { tag: '@desktop' }, async ({
  page,
}) => {
  const asOf = chronology.head.as_of;
  await openReady(page);
  for (const period of ['Whole chronology', 'Since 2023']) {
    await page.getByRole('button', { name: period, exact: true }).click();
    const day = async () => /As of (\d+ \w+ \d{4})/.exec((await legend(page).textContent()) ?? '')?.[1];
    await expect.poll(day, period).toMatch(/ 2026$/);
    expect(Date.parse(`${await day()} UTC`), period).toBeLessThanOrEqual(Date.parse(asOf));
  }
});
