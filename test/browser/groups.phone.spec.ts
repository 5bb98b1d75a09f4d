import { expect, test } from './fixture.ts';
import { expectSelected, openReady, regionOf } from './readyPage.ts';

// Both of 14 September 2022, and in one lane where kinds share it.
const [TRUCE, PROTEST] = ['Truce of 14 September 2022', 'Protests in Yerevan'];

test('a group of one day opens to a list, from which one is selected by tap or key', async ({ page }) => {
  await openReady(page, './?from=2022-09-10&to=2022-09-18');
  const group = regionOf(page, 'Timeline').getByRole('button', { name: '2 events, 14 September 2022' });
  const list = page.getByRole('dialog', { name: '2 events, 14 September 2022' });
  await group.tap();
  await expect(list.getByRole('button')).toHaveText([new RegExp(PROTEST), new RegExp(TRUCE)]);
  await expect(list).toBeInViewport({ ratio: 1 });
  await list.getByRole('button', { name: PROTEST }).tap();
  await expect(list).toBeHidden();
  await expectSelected(page, 'e2022-09-14p', PROTEST);
});

test('Escape closes the list and nothing else', async ({ page }) => {
  await openReady(page, './?from=2022-09-10&to=2022-09-18');
  const group = regionOf(page, 'Timeline').getByRole('button', { name: '2 events, 14 September 2022' });
  const list = page.getByRole('dialog', { name: '2 events, 14 September 2022' });
  await group.focus();
  await page.keyboard.press('Enter');
  await expect(list.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(group).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectSelected(page, 'e2022-09-14', TRUCE);
});
