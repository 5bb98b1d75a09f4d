import { expect, test } from './fixture.ts';
import { openReady, regionOf } from './readyPage.ts';

test('a tap opens a definition, a tap beside it closes it, and nothing is wider than the phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReady(page, './?event=e2022-12-12');
  await regionOf(page, 'Event').getByRole('button', { name: 'blockade', exact: true }).tap();
  const note = page.getByRole('dialog', { name: '“Blockade”' });
  await expect(note).toBeVisible();
  const { x, width } = (await note.boundingBox())!;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(320);
  await page.locator('.steps > span').tap();
  await expect(note).toHaveCount(0);
});
