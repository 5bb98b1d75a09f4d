import { chronology, stepsOf } from './chronology.ts';
import { expect, openReady, test } from './keptPage.ts';
import { regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

test('a lesson can be started, asks its questions, and follows its own order', async ({ page }) => {
  await openReady(page, './?page=paths');
  const lesson = page.locator('[data-path="p-embassy-iran"]');
  await expect(page.locator('[data-path]')).toHaveCount(chronology.paths.length);
  await lesson.locator('summary').click();
  const steps = stepsOf('p-embassy-iran');
  await expect(lesson.locator('.lesson-steps > li')).toHaveCount(steps);
  await lesson.getByRole('button', { name: 'Start' }).click();
  const note = page.getByRole('complementary', { name: 'The embassy attack and Iran–Azerbaijan' });
  await expect(note).toContainText(`Step 1 of ${steps}`);
  for (let at = 2; at <= 4; at += 1) await page.getByRole('button', { name: 'Next event' }).click();
  await expect(note).toContainText(`Step 4 of ${steps}`);
  await expect(note).toContainText('What separates a crime with a personal motive from “terrorism”');
  await expect(page).toHaveURL(/[?&]path=p-embassy-iran(&|$)/);
  await note.getByRole('button', { name: 'Compare: Why it was done' }).click();
  await expect(page.locator('.claim-topic[data-topic="motive"] .claim-column').first()).toBeInViewport();
  await page.reload();
  await expect(note).toContainText(`Step 4 of ${steps}`);
  await note.getByRole('button', { name: 'Leave the path' }).click();
  await expect(note).toHaveCount(0);
  await expect(page).not.toHaveURL(/path=/);
});

test('a teacher ticks events, orders them by keys, and shares a link with the path', async ({ page }) => {
  await openReady(page, './?page=paths&entry=own');
  const own = page.getByRole('region', { name: 'A path of your own' });
  for (const name of [/^Cease-fire ends the first war/, /^Trilateral statement/, /^Prague meeting/]) {
    await own.getByRole('checkbox', { name }).check();
  }
  await own.getByRole('button', { name: 'Earlier on the path: Prague meeting' }).press('Enter');
  await own.getByRole('button', { name: 'Earlier on the path: Prague meeting' }).press('Enter');
  await own.getByRole('button', { name: /^Take off the path: Trilateral/ }).press('Enter');
  await expect(own.getByRole('listitem')).toHaveText([/^Prague meeting/, /^Cease-fire ends/]);
  const link = await own.getByRole('textbox', { name: 'Link to this path' }).inputValue();
  expect(new URL(link).search).toBe('?path=e2022-10-06,e1994-05-12');
  await openReady(page, `${new URL(link).search}&event=e2022-10-06`);
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(regionOf(page, 'Event').getByRole('heading', { level: 2 })).toHaveText(
    'Cease-fire ends the first war',
  );
  await expect(page.getByRole('button', { name: 'Next event' })).toBeDisabled();
});
