import type { Page } from '@playwright/test';
import { chronology, TOTAL } from './chronology.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, openReady, test } from './keptPage.ts';
import { regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

const WHOLE = 'from=1921-01-01&to=2026-12-31';

const countOf = (page: Page) => regionOf(page, 'Events').getByRole('status');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search events' });
const bar = (page: Page) => page.getByRole('region', { name: 'Filters that are on' });
const titles = (page: Page) => regionOf(page, 'Events').getByRole('heading', { level: 3 });

/** On phones the results lie over map and timeline. */
async function uncoverViews(page: Page) {
  await field(page).blur();
  const lower = page.getByRole('button', { name: 'More map' });
  if (await lower.isVisible()) await lower.click();
}

async function expectNoOverflow(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test('list, map and timeline follow the search field; Esc clears it', async ({ page }) => {
  await openReady(page, './?from=2023-01-01&to=2023-12-31');
  const before = await countOf(page).textContent();
  await page.keyboard.press('/');
  await page.keyboard.type('embassy gunman');
  await expect(countOf(page)).toHaveText(`1 of ${TOTAL} events`);
  await expect(titles(page)).toHaveText(['Gunman attacks the Azerbaijani embassy in Tehran']);
  await expect(titles(page).locator('mark')).toHaveText(['Gunman', 'embassy']);
  await expect(page).toHaveURL(/q=embassy\+gunman/);
  await expect(
    bar(page).getByRole('button', { name: 'Remove filter: Search “embassy gunman”' }),
  ).toBeVisible();
  await uncoverViews(page);
  const timeline = regionOf(page, 'Timeline');
  await expect(timeline.getByRole('button', { name: /: Gunman attacks/ })).toBeVisible();
  await expect(timeline.getByRole('button', { name: /: Azerbaijan and Iran expel/ })).toHaveCount(0);
  await field(page).focus();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await expect(countOf(page)).toHaveText(before!);
  await expect(page).not.toHaveURL(/q=/);
  await expect(bar(page)).toHaveCount(0);
});

test('the lanes stay as they are while a search is typed', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, `./?${WHOLE}`);
  const lanes = page.locator('.vis-labelset .vis-label');
  const before = await lanes.count();
  expect(before).toBeGreaterThan(3);
  await page.evaluate(() => {
    const rests: number[] = [];
    let pressed = 0;
    addEventListener('keydown', () => (pressed = performance.now()), true);
    const note = () => rests.push(performance.now() - pressed);
    new MutationObserver(note).observe(document.querySelector('.vis-labelset')!, { childList: true });
    Object.assign(window, { rests });
  });
  await page.keyboard.press('/');
  await page.keyboard.type('embassy gunman', { delay: 60 });
  await expect(lanes).toHaveCount(1);
  // In ms, from the last key: however slow the machine is, no key has changed them.
  const rests = await page.evaluate(() => (window as unknown as { rests: number[] }).rests);
  expect(Math.min(...rests)).toBeGreaterThan(400);
  await expect(regionOf(page, 'Timeline').getByRole('button', { name: /: Gunman attacks/ })).toBeVisible();
  // What is found has no lane among those that are left.
  await field(page).fill('');
  await expect(lanes).toHaveCount(before);
});

test('a typo is corrected, and a remark says so', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, `./?${WHOLE}`);
  for (const [query, shown] of [
    ['Gangja', 'Ganja'],
    ['Stepanakrt', 'Stepanakert'],
  ] as const) {
    await field(page).fill(query);
    await expect(page.getByText(`“${query}” is not in the texts; showing ${shown}.`)).toBeVisible();
    await expect(titles(page).first()).toBeVisible();
    await expect(regionOf(page, 'Events').locator('mark').first()).toHaveText(shown);
  }
});

test('a place is found by each of its names', { tag: '@desktop' }, async ({ page }) => {
  const there = chronology.events.filter(({ places }) => places.includes('stepanakert'));
  expect(there.length).toBeGreaterThan(1);
  await openReady(page, `./?${WHOLE}`);
  for (const query of ['Xankəndi', 'xankandi', 'Ստեփանակերտ', 'stepanakert']) {
    await field(page).fill(query);
    await expect
      .poll(() => titles(page).allTextContents(), query)
      .toEqual(expect.arrayContaining(there.map(({ title }) => title)));
    await expect.poll(() => titles(page).count(), query).toBeLessThan(TOTAL);
    await expect(regionOf(page, 'Events')).toContainText('Stepanakert / Khankendi');
  }
});

test('events are found by their date, which is marked', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, `./?${WHOLE}`);
  const marked = regionOf(page, 'Events').locator('time mark');
  for (const [query, least, date] of [
    ['1988', 2, /1988/],
    ['November 2020', 2, /Nov 2020/],
    ['2022-09', 2, /Sep 2022/],
    ['9 Nov 2020', 1, /Nov 2020/],
  ] as const) {
    await field(page).fill(query);
    await expect(marked.filter({ hasText: date }).nth(least - 1)).toBeVisible();
  }
});

test('pasted text finds the same as typed text', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, `./?${WHOLE}`);
  const foundBy = async (words: string) => {
    await field(page).fill(words);
    await expect(page).toHaveURL(/q=/);
    return titles(page).allTextContents();
  };
  for (const [query, plain] of [
    ['Ｓｈｕｓｈａ', 'Shusha'],
    ['Ste\u00adpana\u200bkert', 'Stepanakert'],
    ['oﬃcial', 'official'],
  ] as const) {
    // Until the index is there, fewer texts are searched.
    await expect(async () => expect(await foundBy(query)).toEqual(await foundBy(plain))).toPass();
    await field(page).fill(query);
    await expect(regionOf(page, 'Events').locator('mark').first()).toHaveText(new RegExp(`^${plain}`, 'i'));
  }
});

test('a match that the list does not show is quoted', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, `./?${WHOLE}&q=${encodeURIComponent('"quickly failed"')}`);
  const found = regionOf(page, 'Events').locator('.event-snippet').first();
  await expect(found).toContainText('Found in an excerpt of “');
  await expect(found.locator('.snippet-text')).toHaveText(/^“.*quickly failed\.?.*”$/);
  await expect(found.locator('mark')).toHaveText('quickly failed');
});

test('matches are marked on the page of an event, too', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, './?event=e2023-01-27&q=embassy');
  const event = regionOf(page, 'Event');
  await expect(event.getByRole('heading', { level: 2 }).locator('mark')).toHaveText('embassy');
  await expect(event.locator('blockquote mark').first()).toHaveText(/^embassy$/i);
});

test('an empty result says what to remove, and removes it', async ({ page }) => {
  await openReady(page, `./?${WHOLE}&q=tehran+shusha&kind=protest`);
  const events = regionOf(page, 'Events');
  await expect(countOf(page)).toHaveText(`0 of ${TOTAL} events`);
  const offers = events.getByRole('button', { name: /^With(out)? / });
  await expect(offers.first()).toBeVisible();
  for (const offer of await offers.allTextContents()) expect(offer).toMatch(/: [1-9]\d* events?$/);
  await expectAccessible(page, '.panel');
  const useful = events.getByRole('button', { name: /^Without .*: [1-9]\d* events?$/ }).first();
  const promised = /(\d+) events?$/.exec((await useful.textContent())!)![1];
  await useful.press('Enter');
  await expect(countOf(page)).toHaveText(`${promised} of ${TOTAL} events`);
});

test('matches at other times are one click away', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, './?from=2023-01-01&to=2023-12-31&q=Sumgait');
  const events = regionOf(page, 'Events');
  await expect(countOf(page)).toHaveText(`0 of ${TOTAL} events`);
  await events.getByRole('button', { name: /^Show the \d+ that match(es)? elsewhere in time$/ }).click();
  await expect(countOf(page)).toHaveText(new RegExp(`^[1-9]\\d* of ${TOTAL} events$`));
  await expect(titles(page).filter({ hasText: 'Sumgait' }).first()).toBeVisible();
});

test('filters are chosen and removed by keys alone', async ({ page }) => {
  await openReady(page, `./?${WHOLE}`);
  const button = page.getByRole('button', { name: 'Filter', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Filter' });
  await expect(dialog.getByRole('status')).toHaveText(new RegExp(`^${TOTAL} of ${TOTAL} events`));
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await expectNoOverflow(page);

  await dialog.getByRole('textbox', { name: 'Find an actor' }).focus();
  await page.keyboard.type('iran');
  const iran = dialog.getByRole('checkbox', { name: /^Iran \d+$/ });
  const promised = /\d+$/.exec(await iran.evaluate((box) => box.closest('label')!.textContent!))![0];
  await iran.focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('status')).toHaveText(new RegExp(`^${promised} of ${TOTAL} events`));
  await expect(page).toHaveURL(/actor=iran/);

  await dialog.getByRole('textbox', { name: 'Find an actor' }).focus();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();

  const chip = bar(page).getByRole('button', { name: 'Remove filter: Actor Iran' });
  await expectNoOverflow(page);
  await chip.focus();
  await page.keyboard.press('Enter');
  await expect(countOf(page)).toHaveText(`${TOTAL} of ${TOTAL} events`);
  await expect(field(page)).toBeFocused();
  await expect(page).not.toHaveURL(/actor=/);
});

test('counts depend on the search and the other choices; places show both names', {
  tag: '@desktop',
}, async ({ page }) => {
  await openReady(page, `./?${WHOLE}&q=ganja&actor=armenia`);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Filter' });
  const shown = Number(/^\d+/.exec((await dialog.getByRole('status').textContent())!)![0]);
  const kinds = dialog.getByRole('group', { name: 'Kind' }).locator('.option-count');
  const sum = (await kinds.allTextContents()).reduce((all, count) => all + Number(count), 0);
  expect(sum).toBe(shown);
  await dialog.getByRole('textbox', { name: 'Find a place' }).fill('xankandi');
  await expect(dialog.getByRole('checkbox', { name: /^Stepanakert \/ Khankendi \d+$/ })).toBeVisible();
});

test('every filter is in the address; clear all removes it', async ({ page }) => {
  await openReady(
    page,
    `./?${WHOLE}&q=army&kind=fighting&track=armenia-azerbaijan&actor=armenia&place=stepanakert&articles=a02&certainty=checked`,
  );
  await expect(bar(page).getByRole('button', { name: /^Remove filter: / })).toHaveCount(7);
  await expectNoOverflow(page);
  await bar(page).getByRole('button', { name: 'Clear all' }).click();
  await expect(countOf(page)).toHaveText(`${TOTAL} of ${TOTAL} events`);
  await expect(page).not.toHaveURL(/(q|kind|track|actor|place|articles|certainty)=/);
});

test('typing adds nothing to the history', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, './?event=e2023-01-27');
  await page.getByRole('button', { name: 'Next event' }).click();
  await field(page).fill('embassy');
  await expect(page).toHaveURL(/q=embassy/);
  await page.goBack();
  await expect(page).toHaveURL(/event=e2023-01-27(&|$)/);
  await expect(field(page)).toHaveValue('');
});

test('axe finds nothing serious in a search', async ({ page }) => {
  await openReady(page, `./?${WHOLE}&q=Gangja&actor=azerbaijan`);
  await expect(page.getByText('showing Ganja')).toBeVisible();
  await expectAccessible(page, '.panel, .filter-bar');
});
