import type { Page } from '@playwright/test';
import { chronology, TOTAL } from './chronology.ts';
import { expect, openReady, test } from './keptPage.ts';
import { regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

const [from, to] = chronology.head.opening;
const inWindow = chronology.events.filter(({ when }) => when!.last >= from && when!.first <= to);
const main = inWindow.filter(({ core }) => core);
const others = inWindow.length - main.length;
const supplementary = inWindow.find(({ core }) => !core)!;

const itemsOf = (page: Page) => regionOf(page, 'Events').locator('[data-event]');
const countOf = (page: Page) => regionOf(page, 'Events').getByRole('status');

test('the list begins with the main events; one tap adds the others, one takes them away', async ({
  page,
}) => {
  await openReady(page);
  expect(others).toBeGreaterThan(0);
  const count = `${inWindow.length} of ${TOTAL} events`;
  await expect(itemsOf(page)).toHaveCount(main.length);
  await expect(countOf(page)).toHaveText(count);
  await page
    .getByRole('button', { name: `… ${others} more` })
    .first()
    .click();
  await expect(itemsOf(page)).toHaveCount(inWindow.length);
  await expect(countOf(page)).toHaveText(count);
  await page.getByRole('button', { name: 'Only the main ones' }).first().click();
  await expect(itemsOf(page)).toHaveCount(main.length);
});

test('who asks for certain events gets all of them', async ({ page }) => {
  const { kind } = supplementary;
  await openReady(page, `./?kind=${kind}`);
  await expect(itemsOf(page)).toHaveCount(inWindow.filter((event) => event.kind === kind).length);
  await expect(page.locator('.list-choice')).toHaveCount(0);
});

test('a link to another event shows it, and next and previous go through all', async ({ page }) => {
  const { id, title } = supplementary;
  await openReady(page, `./?event=${id}`);
  await expect(itemsOf(page).and(page.locator('[data-selected]'))).toHaveAttribute('data-event', id);
  await expect(page.locator('.steps')).toContainText(`of ${TOTAL}`);
  await page.getByRole('button', { name: 'Previous event' }).click();
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(regionOf(page, 'Event').getByRole('heading', { level: 2 })).toHaveText(title);
});
