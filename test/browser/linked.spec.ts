import { TOTAL } from './chronology.ts';
import { test as testAnew } from './fixture.ts';
import { expect, openReady, test } from './keptPage.ts';
import { expectSelected, openReady as openAnew, regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

test('an event chosen in the list is shown by timeline and map', async ({ page }) => {
  await openReady(page);
  await regionOf(page, 'Events').getByRole('link', { name: 'First truce of the 2020 war' }).click();
  await expectSelected(page, 'e2020-10-10', 'First truce of the 2020 war');
});

test('an event chosen on the map is shown by timeline and panel', async ({ page }) => {
  await openReady(page, './?from=2023-01-20&to=2023-02-01');
  await regionOf(page, 'Map')
    .getByRole('button', { name: /: Gunman attacks the Azerbaijani embassy in Tehran, / })
    .first()
    .click();
  await expectSelected(page, 'e2023-01-27', 'Gunman attacks the Azerbaijani embassy in Tehran');
});

test('an event chosen on the timeline is shown by map and panel', async ({ page }) => {
  await openReady(page, './?from=2022-10-01&to=2023-03-01');
  await regionOf(page, 'Timeline')
    .getByRole('button', { name: /: Lachin corridor blocked, / })
    .click();
  await expectSelected(page, 'e2022-12-12', 'Lachin corridor blocked');
});

test('an event in the address is shown by all three', async ({ page }) => {
  await openReady(page, './?event=e1992-05-18');
  await expectSelected(page, 'e1992-05-18', 'Armenian forces take Lachin');
  await expect(regionOf(page, 'Event').getByRole('heading', { name: 'Sources' })).toHaveCount(1);
});

test('back and forward go through the events that were opened', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, './?event=e2022-09-13');
  await page.getByRole('button', { name: 'Next event' }).click();
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(page).toHaveURL(/event=e2022-09-14p?(&|$)/);
  await page.goBack();
  await page.goBack();
  await expectSelected(page, 'e2022-09-13', 'Two days of fighting inside and along the Armenian border');
  await page.goForward();
  await expect(regionOf(page, 'Event').getByRole('heading', { level: 2 })).toHaveText(
    'First truce of September 2022 fails',
  );
});

test('a place outside the map has a pointer, and can be visited and left', async ({ page }) => {
  await openReady(page, './?event=e2022-10-06');
  const map = regionOf(page, 'Map');
  const pointer = map.getByRole('button', { name: /^Prague · [\d,]+ km/ });
  await pointer.click();
  await expect(map.getByRole('button', { name: /: Prague meeting, / })).toBeVisible();
  await expect(pointer).toHaveCount(0);
});

testAnew(
  'a stale link says once what could not be followed, and shows the rest',
  { tag: '@desktop' },
  async ({ page }) => {
    await openAnew(page, './?event=e1066-10-14&kind=cease-fire');
    await expect(page.getByText('event=e1066-10-14')).toBeVisible();
    await expect(regionOf(page, 'Events').getByRole('status')).toHaveText(
      new RegExp(`^[1-9]\\d* of ${TOTAL} events$`),
    );
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByText('event=e1066-10-14')).toHaveCount(0);
  },
);
