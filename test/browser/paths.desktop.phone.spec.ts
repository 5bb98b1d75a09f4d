import type { Page } from '@playwright/test';
import { chronology } from './chronology.ts';
import { expectAccessible } from './expectAccessible.ts';
import { test as testAnew } from './fixture.ts';
import { expect, openReady, test } from './keptPage.ts';
import { openReady as openAnew, regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

const TITLE = 'Four truces – who, why & when?';
const QUESTION = 'Ո՞վ խնդրեց, and “why”, 🕊?';
const OFF_PATH = 'This event is not on the path.';
const ownPath = (page: Page) => page.getByRole('region', { name: 'A path of your own' });

test('a pupil who opens a teacher’s link reads the cover, and goes on from there', async ({ page }) => {
  await openReady(page, './?page=paths&entry=own');
  const own = ownPath(page);
  const bar = own.locator('.path-bar');
  for (const name of [/^Cease-fire ends the first war/, /^Trilateral statement/, /^Prague meeting/]) {
    await own.getByRole('checkbox', { name }).check();
    await expect(bar).toBeInViewport();
  }
  await expect(bar).toContainText('Your path: 3 events');
  await bar.getByRole('button', { name: 'Change', exact: true }).click();
  await own.getByRole('textbox', { name: /^Title/ }).fill(TITLE);
  await own.getByRole('textbox', { name: /^By/ }).fill('Class 9b');
  await own.getByRole('textbox', { name: 'Question for step 3' }).fill(QUESTION);
  await own.getByRole('textbox', { name: 'Question for step 3' }).press('Alt+ArrowUp');
  await expect(own.getByRole('textbox', { name: 'Question for step 2' })).toBeFocused();
  await expect(own.getByRole('status').filter({ hasText: 'is now step 2.' })).toHaveText(/^Prague meeting/);
  const link = await own.getByRole('textbox', { name: 'Link to this path' }).inputValue();

  await openReady(page, `${new URL(link).search.replaceAll('&', '&amp;')}.`);
  const cover = page.getByRole('region', { name: TITLE });
  await expect(cover.getByRole('heading', { level: 2 })).toHaveText(TITLE);
  await expect(cover).toContainText('By Class 9b');
  const steps = cover.locator('.lesson-steps > li');
  await expect(steps).toHaveText([/Cease-fire ends/, /Prague meeting/, /Trilateral statement/]);
  await expect(steps.nth(1)).toContainText(QUESTION);
  await expect(page.getByText(OFF_PATH)).toHaveCount(0);
  await expect(regionOf(page, 'Events')).toHaveCount(0);
  await expect(page).toHaveTitle(`${TITLE} – Araxes`);
  for (const name of [/^Start/, /^Present/, /worksheet/])
    await expect(cover.getByRole('button', { name })).toBeVisible();
  await expectAccessible(page);

  await cover.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: 'Next event' }).click();
  const note = page.getByRole('complementary', { name: TITLE });
  await expect(note).toContainText('Step 2 of 3');
  await expect(note).toContainText(QUESTION);
  await note.getByRole('link', { name: TITLE }).click();
  await expect(steps).toHaveCount(3);
  await page.goBack();
  await expect(note).toContainText('Step 2 of 3');
});

test('the link of a lesson opens its cover; with an event, that step and a way back', async ({ page }) => {
  const { id, title, steps } = chronology.paths[0]!;
  await openReady(page, `./?path=${id}`);
  const cover = page.getByRole('region', { name: title });
  await expect(cover.locator('.lesson-steps > li')).toHaveCount(steps.length);
  await expect(page.getByRole('button', { name: 'Previous event' })).toBeDisabled();
  await openReady(page, `./?path=${id}&event=${steps[1]!.event}`);
  const note = page.getByRole('complementary', { name: title });
  await expect(note).toContainText(`Step 2 of ${steps.length}`);
  await note.getByRole('link', { name: title }).click();
  await expect(cover.getByRole('heading', { level: 2 })).toHaveText(title);
  await cover.getByRole('button', { name: 'Leave the path' }).click();
  await expect(regionOf(page, 'Events')).toBeVisible();
  await expect(page).not.toHaveURL(/path=/);
});

test('a path that is too long for a link is opened from its file', async ({ page }) => {
  const events = chronology.events.slice(0, 12).map(({ id }) => id);
  const steps = events.map((event, index) => ({ event, question: `${index}. ${'Ո՞վ '.repeat(60)}`.trim() }));
  const text = JSON.stringify({ format: 'araxes-path/1', title: 'Long', steps });
  await openReady(page, './?page=paths');
  await page
    .getByLabel('Choose its file')
    .setInputFiles({ name: 'long.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const cover = page.getByRole('region', { name: 'Long' });
  await expect(cover.locator('.path-question')).toHaveCount(12);
  await expect(cover).toContainText('This path is too long for a link');
  await cover.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByRole('complementary', { name: 'Long' })).toContainText('0. Ո՞վ');
  await page.goBack();
  await expect(cover.locator('.path-question')).toHaveCount(12);
});

test('lessons stay open when the reader comes back to their page', async ({ page }) => {
  await openReady(page, './?page=paths');
  const lesson = page.locator(`[data-path="${chronology.paths[1]!.id}"]`);
  await lesson.locator('summary').click();
  await lesson.locator('.lesson-steps a').first().click();
  await expect(regionOf(page, 'Event')).toBeVisible();
  await page.getByRole('link', { name: 'Lessons', exact: true }).click();
  await expect(lesson).toHaveAttribute('open');
  await expect(page.locator('.lesson[open]')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'download this whole page as one file' })).toBeVisible();
});

test('an event that is ticked stays where it is, though the path grows above it', async ({ page }) => {
  await openReady(page, './?page=paths&entry=own');
  const boxes = ownPath(page).getByRole('checkbox');
  const heightOf = async (at: number) => (await boxes.nth(at).boundingBox())!.y;
  await boxes.nth(4).scrollIntoViewIfNeeded();
  for (const at of [4, 2, 4, 2]) {
    const before = await heightOf(at);
    await boxes.nth(at).click();
    expect(Math.abs((await heightOf(at)) - before), `event ${at + 1}`).toBeLessThan(2);
  }
});

testAnew('steps that are gone are left out of the cover, and said once', async ({ page }) => {
  await openAnew(page, './?path=/Truces,e1994-05-12,e-gone/Why,e2022-10-06');
  await expect(page.locator('.path-cover .lesson-steps > li')).toHaveCount(2);
  await expect(page.locator('.notice')).toHaveText(/left out: path=e-gone/);
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByRole('complementary', { name: 'Truces' })).toContainText('Step 1 of 2');
  await expect(page.locator('.notice')).toHaveCount(1);
});
