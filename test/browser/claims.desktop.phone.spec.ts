import type { Locator, Page } from '@playwright/test';
import { chronology, claimsOn } from './chronology.ts';
import { expectAccessible } from './expectAccessible.ts';
import { test as testAnew } from './fixture.ts';
import { expect, openReady, test } from './keptPage.ts';
import { totalShift, watchShifts } from './layoutShifts.ts';
import { openReady as openAnew, regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

/** One topic of the open event: what opens and closes under its heading. */
const topic = (page: Page, heading: string): Locator =>
  page.locator('details', { has: page.getByRole('heading', { level: 4, name: heading, exact: true }) });

const all = chronology.claims.length;
const claimsBy = (name: string) => chronology.claims.filter(({ speaker }) => speaker === name);

const speakersOf = (part: Locator) =>
  part.locator('.claim-column').getByRole('heading', { level: 5 }).allTextContents();

test('an event has a column of one width for each speaker, and series of figures as text', async ({
  page,
}) => {
  await openReady(page, './?event=e2022-09-13');
  const killed = topic(page, 'Soldiers each side says it lost');
  await expect(killed).toBeVisible();
  expect(await speakersOf(killed)).toEqual(['Armenia', 'Azerbaijan']);
  expect(await speakersOf(topic(page, 'Who began it'))).toEqual([
    'Armenia',
    'Azerbaijan',
    'Turkey',
    'United States',
  ]);
  const columns = await topic(page, 'Who began it').locator('.claim-column').all();
  const boxes = await Promise.all(columns.map(async (column) => (await column.boundingBox())!));
  for (const { width } of boxes) expect(Math.abs(width - boxes[0]!.width)).toBeLessThan(1);

  const figures = topic(page, 'Soldiers each side says it lost').getByRole('figure');
  const lines = (speaker: string) => figures.getByRole('list', { name: speaker }).getByRole('listitem');
  await expect(lines('Armenia')).toHaveText([
    '13 Sep 2022 at least 49 (corrected later)',
    '14 Sep 2022 105',
    '19 Sep 2022 207 killed or missing own soldiers and three civilians',
    'date not given 202 killed or missing',
  ]);
  await expect(lines('Azerbaijan')).toHaveText([
    '13 Sep 2022 50 (corrected later)',
    '15 Sep 2022 71 (corrected later)',
    '19 Sep 2022 79 (corrected later)',
    'date not given 80',
  ]);
});

for (const [event, heading, speaker, expected] of [
  ['e2020-09-27', 'Dead in all', 'AP', ['13 Sep 2022 more than 6,600', '15 Sep 2022 more than 6,700']],
  [
    'e2020-10-11',
    'Civilians killed',
    'Azerbaijan',
    ['11 Oct 2020 7 (corrected later)', '11 Oct 2020 9 (corrected later)', '15 Oct 2020 10'],
  ],
] as const) {
  test(`series of figures: ${event}, ${heading}`, { tag: '@desktop' }, async ({ page }) => {
    await openReady(page, `./?event=${event}`);
    const list = topic(page, heading).getByRole('figure').getByRole('list', { name: speaker });
    await expect(list.getByRole('listitem')).toHaveText(expected);
  });
}

test('the claims about the embassy attack link to the verdict and the execution, and back', {
  tag: '@desktop',
}, async ({ page }) => {
  await openReady(page, './?event=e2023-01-27');
  const motive = topic(page, 'Why it was done');
  await expect(motive.locator('.claim-column').nth(0)).toContainText('“terrorist attack”');
  await expect(motive.locator('.claim-column').nth(1)).toContainText('“personal and family problems”');
  await expect(motive.locator('.claim-sequence')).toContainText(
    'the Supreme Court confirmed the death sentence',
  );
  await motive.getByRole('link', { name: 'Iran executes the embassy attacker' }).click();
  await expect(page).toHaveURL(/event=e2025-05-21/);
  await expect(page.locator('.claim-sequence').first()).toContainText('private and family trouble');
});

test('what replaced a figure is one key away', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, './?event=e2022-09-13');
  const later = page
    .locator('#claim-c-sep22-am-49')
    .getByRole('link', { name: /^later: 105, 14 September 2022/ });
  await later.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#claim-c-sep22-am-105')).toBeFocused();
  await expect(page.locator('#claim-c-sep22-am-105')).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('');
});

test('folded topics open by key, one by one and all at once', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, './?event=e2022-09-13');
  const folded = topic(page, 'Wounded');
  await expect(folded).not.toHaveAttribute('open');
  await folded.locator('> summary').focus();
  await page.keyboard.press('Enter');
  await expect(folded.locator('.claim-column').first()).toBeVisible();
  await page.getByRole('button', { name: 'Show all claims' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('details.claim-topic:not([open])')).toHaveCount(0);
});

test('an index leads to every point of an event', async ({ page }) => {
  await openReady(page, './?event=e2022-09-13');
  const index = page.getByRole('navigation', { name: 'What the claims are about' });
  const topics = new Set(claimsOn('e2022-09-13').map((claim) => claim.topic));
  await expect(index.getByRole('link')).toHaveCount(topics.size);
  await index.getByRole('link', { name: /^Wounded \(\d+\)$/ }).click();
  await expect(topic(page, 'Wounded')).toHaveAttribute('open');
  await expect(topic(page, 'Wounded').locator('> summary')).toBeFocused();
  await expect(topic(page, 'Wounded').locator('> summary')).toBeInViewport();
});

test('a figure is not called corrected by one that counts something else', { tag: '@desktop' }, async ({
  page,
}) => {
  await openReady(page, './?event=e2022-09-13');
  const figure = page.locator('#claim-c-sep22-am-207');
  await expect(figure.locator('.claim-replacement')).toHaveText(
    /^a later figure, not a correction: 202 own soldiers/,
  );
  await expect(page.locator('#claim-c-sep22-am-49 .claim-replacement')).toHaveText(/^later: 105/);
});

test('every claim has a speaker, a date or a remark that there is none, and a source', {
  tag: '@desktop',
}, async ({ page }) => {
  await openReady(page, './?event=e2020-09-27');
  const cards = page.locator('.claim-column .claim');
  await expect(cards).toHaveCount(claimsOn('e2020-09-27').length);
  for (const card of await cards.all()) {
    await expect(card.locator('.claim-said')).toHaveText(/^(said .*\d{4}|date not given)/);
    await expect(card.locator('.claim-source')).toHaveText(/^Source: \S/);
  }
  for (const link of await page.locator('.claim-source a').all()) {
    expect(await link.getAttribute('href')).toMatch(/^(https?:\/\/|\?article=)/);
  }
});

test('the claims page shows all claims, or those of a speaker and of a kind', async ({ page }) => {
  await openReady(page);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Claims' }).click();
  const found = page.locator('.panel').getByRole('status');
  const speakers = new Set(chronology.claims.map(({ speaker }) => speaker));
  const events = new Set(chronology.claims.map(({ event }) => event));
  const armenias = claimsBy('Armenia');
  const killed = armenias.filter(({ unit }) => unit === 'killed');
  await expect(found).toHaveText(`${all} claims by ${speakers.size} speakers, on ${events.size} events`);
  await expect(page.locator('.claim-item')).toHaveCount(100);
  await page.getByLabel('Who speaks').selectOption('Armenia');
  await expect(found).toHaveText(new RegExp(`^${armenias.length} of ${all} claims by 1 speaker`));
  await page.getByLabel('What is counted').selectOption('killed');
  await expect(found).toHaveText(new RegExp(`^${killed.length} of ${all} claims by 1 speaker`));
  await expect(page).toHaveURL(/page=claims&speaker=Armenia&unit=killed/);
  await page.reload();
  await expect(found).toHaveText(new RegExp(`^${killed.length} of ${all} claims`));
  const first = page.locator('.claim-item').first();
  await expect(first).toContainText('Armenia');
  await first.locator('.claim-about').getByRole('link').click();
  await expect(regionOf(page, 'Event')).toBeVisible();
  await page.goBack();
  await expect(found).toHaveText(new RegExp(`^${killed.length} of ${all} claims`));
});

test('an empty result names the choice to remove', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, './?page=claims&speaker=Iran&unit=displaced');
  await expect(page.getByText('No claim by Iran is of this kind: displaced.')).toBeVisible();
  await page.getByRole('button', { name: 'Show claims of every kind' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.panel').getByRole('status')).toHaveText(
    new RegExp(`^${claimsBy('Iran').length} of ${all} claims`),
  );
  await openReady(page, './?page=claims&speaker=Nobody');
  await expect(page.getByText('There is no claim by “Nobody” in these data.')).toBeVisible();
  await page.getByRole('button', { name: 'Show everyone’s claims' }).click();
  await expect(page.locator('.panel').getByRole('status')).toHaveText(new RegExp(`^${all} claims`));
});

test('a speaker’s name leads to all claims by that speaker; the focus moves to the panel', {
  tag: '@desktop',
}, async ({ page }) => {
  await openReady(page, './?event=e2022-09-13');
  const name = topic(page, 'Soldiers each side says it lost')
    .getByRole('heading', { name: 'Azerbaijan' })
    .getByRole('link');
  await name.last().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/page=claims&speaker=Azerbaijan/);
  await expect(page.getByLabel('Who speaks')).toHaveValue('Azerbaijan');
  await expect(page.locator('#page-title')).toBeFocused();
});

test('an article lists the claims based on it; one outside the conflict shows who says what', {
  tag: '@desktop',
}, async ({ page }) => {
  await openReady(page, './?article=a02');
  const resting = chronology.claims.filter(({ source }) => source.article === 'a02');
  await page.getByText(`${resting.length} claims that rest on it`).click();
  await expect(page.locator('.claim-item').first()).toBeVisible();
  await expect(page.locator('.claim-item')).toHaveCount(resting.length);
  const article = chronology.articles.find(({ id }) => id === 'a02')!;
  await expect(page.locator('.corrections h4')).toHaveCount(article.corrections.length);
  await openReady(page, './?article=a04');
  await expect(topic(page, 'What caused it')).toBeVisible();
});

for (const [address, part] of [
  ['?event=e2023-01-27', '.claim-sequence'],
  ['?page=claims&speaker=Iran', '.claim-item'],
] as const) {
  test(`axe finds nothing serious among claims: ${address}`, async ({ page }) => {
    await openReady(page, `./${address}`);
    await expect(page.locator(part).first()).toBeVisible();
    await expectAccessible(page, '.panel');
  });
}

test('every quotation of a claim says whose words it has', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, './?event=e2022-09-13');
  await page.getByRole('button', { name: 'Show all claims' }).click();
  const quotes = page.locator('.claim-quote');
  const quoted = chronology.claims.filter(({ event, quote }) => event === 'e2022-09-13' && quote);
  await expect(quotes).toHaveCount(quoted.length);
  const whose = await quotes.locator('footer').allTextContents();
  expect(whose).toHaveLength(quoted.length);
  for (const words of whose) expect(words).toMatch(/^the (report’s|speaker’s own) words$/);
});

for (const address of ['?event=e2022-09-13', '?event=e2025-03-13', '?article=a05']) {
  testAnew(`claims that arrive move nothing: ${address}`, async ({ page }) => {
    await watchShifts(page);
    await openAnew(page, `./${address}`);
    await expect(page.locator('.claim-column').first()).toBeAttached();
    // After two frames, the layout shifts of the frame that drew the claims have been reported.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await totalShift(page)).toBeLessThanOrEqual(0.02);
  });
}
