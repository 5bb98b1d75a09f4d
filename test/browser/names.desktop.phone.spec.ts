import { expect, openReady, test } from './keptPage.ts';
import { regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

const EVENT = 'e1992-05-18';

test('the switch puts one side’s names first on map, list, panel and in the address, by keyboard', async ({
  page,
}) => {
  await openReady(page, `./?event=${EVENT}&map=8.5/39.75/46.6`);
  const map = regionOf(page, 'Map');
  const place = regionOf(page, 'Event').locator('.places button').first();
  const inList = regionOf(page, 'Events').locator(`[data-event="${EVENT}"] .event-where`);
  await expect(place).toHaveText('Lachin');

  const names = page.getByRole('combobox', { name: 'Place names' });
  await names.focus();
  await page.keyboard.type('Arm');
  await expect(names).toHaveValue('hy');
  await expect(place).toHaveText('Berdzor / Lachin');
  await expect(inList).toContainText('Berdzor / Lachin');
  await expect(map.locator('.map-label-name', { hasText: 'Stepanakert / Khankendi' })).toBeAttached();
  await expect(page).toHaveURL(/names=hy/);

  await names.selectOption('az');
  await expect(place).toHaveText('Lachin / Berdzor');
  await expect(map.locator('.map-label-name', { hasText: 'Khankendi / Stepanakert' })).toBeAttached();
  await expect(page).toHaveURL(/names=az/);
  await page.reload();
  await expect(place).toHaveText('Lachin / Berdzor');
});

test('the neutral pair follows the day of the event it is named for', { tag: '@desktop' }, async ({
  page,
}) => {
  await openReady(page, './?event=e2023-09-25');
  const place = regionOf(page, 'Event').locator('.places button').first();
  await expect(place).toHaveText('Khankendi / Stepanakert');
  await page.goto('./?event=e2023-09-19');
  await expect(
    regionOf(page, 'Event').getByRole('button', { name: 'Stepanakert / Khankendi' }),
  ).toBeVisible();
});

test('an event’s places show their names in the original scripts on request', { tag: '@desktop' }, async ({
  page,
}) => {
  await openReady(page, `./?event=${EVENT}`);
  await regionOf(page, 'Event').getByText('Names and spellings').click();
  await expect(regionOf(page, 'Event').locator('bdi[lang="hy"]').first()).toHaveText('Բերձոր / Լաչին');
});
