import type { Page } from '@playwright/test';
import { expectAccessible } from './expectAccessible.ts';
import { test as testAnew } from './fixture.ts';
import { expect, openReady, test } from './keptPage.ts';
import { openReady as openAnew, regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

const BLOCKED = './?event=e2022-12-12';
const wordOn = (page: Page, name: string) =>
  regionOf(page, 'Event').getByRole('button', { name, exact: true });
const noteOn = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

test('a term opens by key, is read, closes by Esc, and returns the focus', async ({ page }) => {
  await openReady(page, BLOCKED);
  const word = wordOn(page, 'blockade');
  await word.focus();
  await page.keyboard.press('Enter');
  const note = noteOn(page, '“Blockade”');
  await expect(note).toBeFocused();
  await expect(note).toContainText('Cutting a place off from supplies.');
  await expect(word).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(word).toBeFocused();
  await expect(page).toHaveURL(/event=e2022-12-12/);
  await page.keyboard.press('Space');
  await expect(note).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(note).toBeVisible();
  await expect(word).toBeFocused();
});

test('a page explains a term once, and a loaded word in its quotation', { tag: '@desktop' }, async ({
  page,
}) => {
  await openReady(page, './?article=a08');
  await page.getByRole('button', { name: 'separatist', exact: true }).first().click();
  await expect(noteOn(page, '“separatist”')).toContainText('The source’s own word.');
  await page.keyboard.press('Escape');
  await openReady(page, './?event=e1994-05-12');
  await expect(wordOn(page, 'cease-fire')).toHaveCount(1);
});

test('the note links to the term in the glossary; see also links on, and Back returns', async ({ page }) => {
  await openReady(page, BLOCKED);
  await wordOn(page, 'blockade').click();
  await noteOn(page, '“Blockade”').getByRole('link', { name: 'In the glossary' }).click();
  await expect(page).toHaveURL(/page=glossary&entry=blockade/);
  const entry = page.locator('[data-term="blockade"]');
  await expect(entry).toBeInViewport();
  await expect(entry.getByRole('heading')).toBeFocused();
  await entry.getByRole('link', { name: 'Lachin corridor', exact: true }).click();
  await expect(page.locator('[data-term="lachin-corridor"]').getByRole('heading')).toBeFocused();
  await page.goBack();
  await expect(entry.getByRole('heading')).toBeFocused();
  await page.goBack();
  await expect(regionOf(page, 'Event')).toBeVisible();
});

test('the glossary finds a term by any of its spellings', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, './?page=glossary');
  const field = page.getByRole('searchbox', { name: 'Find a term' });
  await field.fill('revolutionary guards');
  await expect(page.locator('.term')).toHaveCount(1);
  await expect(page.locator('.find-term').getByRole('status')).toHaveText(/^1 of \d+ terms$/);
  await field.fill('zzz');
  await page.getByRole('button', { name: 'Show all terms' }).click();
  await expect(page.getByRole('heading', { name: 'Line of contact' })).toBeAttached();
  await page
    .locator('[data-term="line-of-contact"]')
    .getByRole('link', { name: /^Cease-fire ends/ })
    .click();
  await expect(regionOf(page, 'Event')).toBeVisible();
});

test('the wording page has each rule with both sides’ usage and its sources', { tag: '@desktop' }, async ({
  page,
}) => {
  await openReady(page, './?page=wording');
  const rule = page.getByRole('region', { name: 'Shusha / Shushi' });
  await expect(rule).toContainText('Armenian usage');
  await expect(rule).toContainText('Shusha (Şuşa)');
  await expect(rule.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
});

test('axe finds nothing serious on an open note', async ({ page }) => {
  await openReady(page, BLOCKED);
  await wordOn(page, 'blockade').click();
  await expect(noteOn(page, '“Blockade”')).toBeVisible();
  await expectAccessible(page, '.panel');
});

testAnew('a note is within the window beside its word, also when the panel scrolls', async ({ page }) => {
  const { width } = page.viewportSize()!;
  const height = 900;
  await page.setViewportSize({ width, height });
  await openAnew(page, BLOCKED);
  const word = wordOn(page, 'blockade');
  await word.click();
  const note = noteOn(page, '“Blockade”');
  const gap = async () => {
    const [a, b] = [(await word.boundingBox())!, (await note.boundingBox())!];
    return Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height));
  };
  const box = (await note.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
  expect(Math.abs((await gap()) - 4)).toBeLessThanOrEqual(4);
  await page.locator('.panel-scroll').evaluate((panel) => panel.scrollBy(0, 12));
  await expect(async () => expect(Math.abs((await gap()) - 4)).toBeLessThanOrEqual(4)).toPass();
  await page.locator('.steps > span').click();
  await expect(note).toHaveCount(0);
});

testAnew(
  'with forced colours a term keeps its underline and a note its border',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openAnew(page, BLOCKED);
    const word = wordOn(page, 'blockade');
    await expect(word).toHaveCSS('text-decoration-style', 'dotted');
    await word.click();
    const note = noteOn(page, '“Blockade”');
    const [frame, ground] = await note.evaluate((it) => {
      const { borderTopColor, backgroundColor } = getComputedStyle(it);
      return [borderTopColor, backgroundColor];
    });
    expect(frame).not.toBe(ground);
  },
);
