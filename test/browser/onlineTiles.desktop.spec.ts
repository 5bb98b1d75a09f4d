import { expect, test } from './fixture.ts';
import { openReady, regionOf } from './readyPage.ts';

test.use({
  allowed: { hosts: ['tile.openstreetmap.org'], messages: [/Failed to load resource/] },
});

test('online tiles come only when asked for, and give way to the built-in map when they fail', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route('https://tile.openstreetmap.org/**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await openReady(page);
  expect(asked).toEqual([]);
  const background = regionOf(page, 'Map').getByRole('combobox');
  await background.selectOption({ index: 1 });
  await expect(page.getByText('Online tiles cannot be reached; back to the built-in map.')).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
  await expect(background).toHaveValue(
    await background.locator('option').first().getAttribute('value').then(String),
  );
});
