import type { Page } from '@playwright/test';
import { chronology } from './chronology.ts';
import { expect, openReady, test } from './keptPage.ts';
import { regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

const ARTICLE = chronology.articles.find(({ id }) => id === 'a02')!;
const OWN = chronology.events.filter(({ articles }) => articles.includes(ARTICLE.id));
const OWN_IDS = OWN.map(({ id }) => id).sort();
const IN_AUTUMN = OWN.filter(({ date }) => date.startsWith('2022-09'));
/** The weeks of the article, and a map near enough for marks of single events. */
const AUTUMN = 'from=2022-09-01&to=2022-11-15&map=8/39.6/46.3';

interface Mark {
  readonly title: string;
  readonly receding: boolean;
}

/** The marks of single events in a view, by the title in their name. */
const marksIn = (page: Page, view: 'Map' | 'Timeline'): Promise<Mark[]> =>
  regionOf(page, view)
    .getByRole('button')
    .evaluateAll(
      (buttons, titles) =>
        buttons.flatMap((button) => {
          const title = titles.find((it) => button.getAttribute('aria-label')?.includes(`: ${it}, `));
          return title === undefined ? [] : [{ title, receding: button.classList.contains('receding') }];
        }),
      chronology.events.map(({ title }) => title),
    );

const isOwn = ({ title }: { title: string }) => OWN.some((event) => event.title === title);
const listed = (page: Page) =>
  regionOf(page, 'Events')
    .locator('[data-event]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.event));
const openId = (page: Page) => new URL(page.url()).searchParams.get('event');
const scrolled = (page: Page) => page.locator('#events').evaluate(({ scrollTop }) => scrollTop);
const status = (page: Page) => regionOf(page, 'Events').getByRole('status');
const backLink = (page: Page) => page.getByRole('link', { name: 'Back to the article' });

test('an article marks its events in all three views, until it is closed', async ({ page }) => {
  await openReady(page, `./?${AUTUMN}`);
  const before = { listed: await listed(page), count: await status(page).textContent() };
  await page.locator(`.articles a[href*="article=${ARTICLE.id}"]`).click();
  await expect(regionOf(page, 'Article')).toBeVisible();

  for (const view of ['Timeline', 'Map'] as const) {
    await expect
      .poll(async () => (await marksIn(page, view)).filter(({ receding }) => receding).length)
      .toBeGreaterThan(0);
    const marks = await marksIn(page, view);
    expect(marks.filter(isOwn).length, view).toBeGreaterThan(0);
    for (const mark of marks) expect({ view, ...mark }).toEqual({ view, ...mark, receding: !isOwn(mark) });
  }
  expect([...(await listed(page))].sort()).toEqual(IN_AUTUMN.map(({ id }) => id).sort());
  await expect(status(page)).toHaveText(
    `${IN_AUTUMN.length} of the ${OWN.length} events that rest on this article`,
  );
  await expect(page.locator('.steps')).toContainText(`${OWN.length} events rest on this article`);

  await page.keyboard.press('Escape');
  await expect(page.locator('.receding')).toHaveCount(0);
  await expect(status(page)).toHaveText(before.count!);
  expect(await listed(page)).toEqual(before.listed);
});

test('its events at other times are one press away', async ({ page }) => {
  await openReady(page, `./?${AUTUMN}&article=${ARTICLE.id}`);
  await regionOf(page, 'Events').getByRole('button', { name: 'Show them, too' }).click();
  await expect(status(page)).toHaveText(`${OWN.length} events rest on this article`);
  expect([...(await listed(page))].sort()).toEqual(OWN_IDS);
});

test('what recedes can be read and chosen, which leaves the article', async ({ page }) => {
  await openReady(page, `./?${AUTUMN}&article=${ARTICLE.id}`);
  const other = (await marksIn(page, 'Timeline')).find(({ receding }) => receding)!;
  const mark = regionOf(page, 'Timeline').getByRole('button', { name: `${other.title}, ` });
  await mark.focus();
  await expect(mark).toBeFocused();
  await mark.press('Enter');
  await expect(regionOf(page, 'Event').getByRole('heading', { level: 2 })).toHaveText(other.title);
  await expect(backLink(page)).toHaveCount(0);
  await expect(page.locator('.receding')).toHaveCount(0);
});

test('next and previous go through exactly its events, and so do the arrows in the timeline', async ({
  page,
}) => {
  await openReady(page, `./?article=${ARTICLE.id}`);
  const goThrough = async (name: 'Next event' | 'Previous event') => {
    const button = page.getByRole('button', { name });
    const opened = [];
    while (await button.isEnabled()) {
      const from = openId(page);
      await button.click();
      await expect.poll(() => openId(page), { intervals: [20, 50, 100] }).not.toBe(from);
      opened.push(openId(page));
    }
    return opened;
  };
  const last = (await goThrough('Next event')).at(-1);
  const order = [last, ...(await goThrough('Previous event'))].reverse();
  expect([...order].sort()).toEqual(OWN_IDS);
  await expect(page.locator('.steps')).toContainText(`1 of ${OWN.length} in this article`);

  const timeline = regionOf(page, 'Timeline');
  // The lanes follow after the text.
  await timeline.locator(`[aria-current="true"][data-key="${order[0]}"]`).focus();
  for (const id of order.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expect(timeline.locator('button:focus')).toHaveAttribute('data-key', id!);
  }
});

test('an excerpt leads to its event, and that back to where the article was', async ({ page }) => {
  await openReady(page, `./?article=${ARTICLE.id}`);
  const passage = ARTICLE.passages.find(({ event }) => event === 'e2022-09-14p')!;
  const excerpt = regionOf(page, 'Article').getByRole('link', { name: passage.label });
  const goOn = async () => {
    await excerpt.scrollIntoViewIfNeeded();
    const top = await scrolled(page);
    expect(top).toBeGreaterThan(200);
    await excerpt.click();
    await expect(regionOf(page, 'Event')).toBeVisible();
    await expect.poll(() => scrolled(page)).toBe(0);
    expect(openId(page)).toBe(passage.event);
    return top;
  };

  const first = await goOn();
  await page.getByRole('button', { name: 'Previous event' }).click();
  await backLink(page).click();
  await expect(excerpt).toBeFocused();
  expect(await scrolled(page)).toBe(first);

  const second = await goOn();
  await page.goBack();
  await expect(regionOf(page, 'Article')).toBeVisible();
  await expect.poll(() => scrolled(page)).toBe(second);

  await page.keyboard.press('Escape');
  await page.locator(`.articles a[href*="article=${ARTICLE.id}"]`).click();
  await expect(regionOf(page, 'Article')).toBeVisible();
  expect(await scrolled(page)).toBe(0);
});

test('its page says in one line what it is; how it was dated is folded', async ({ page }) => {
  await openReady(page, `./?article=${ARTICLE.id}`);
  const article = regionOf(page, 'Article');
  await expect(article.locator('time').first()).toHaveText(
    'AP report of 15 September 2022, as printed by United News of Bangladesh',
  );
  const note = article.getByText(ARTICLE.published_note.slice(0, 40));
  await expect(note).toBeHidden();
  await article.getByText('How the date was found').click();
  await expect(note).toBeVisible();
});

test('the place of an article about events far away has a pointer', async ({ page }) => {
  await openReady(page, './?article=a05');
  await expect(regionOf(page, 'Map').getByRole('button', { name: /São Tomé.* km/ })).toBeVisible();
});

test('what is presented from it are its events, and closing that leads back to it', async ({ page }) => {
  await openReady(page, `./?${AUTUMN}&article=${ARTICLE.id}`);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page.locator('.slide')).toBeVisible();
  const place = page.getByText(new RegExp(`^Event \\d of ${OWN.length}$`));
  const first = OWN.findIndex(({ id }) => IN_AUTUMN[0]?.id === id) + 1;
  await expect(place).toHaveText(`Event ${first} of ${OWN.length}`);
  await page.keyboard.press('ArrowRight');
  await expect(place).toHaveText(`Event ${first + 1} of ${OWN.length}`);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Back to the article' }).click();
  await expect(regionOf(page, 'Article')).toBeVisible();
});
