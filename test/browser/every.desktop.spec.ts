import type { Page } from '@playwright/test';
import { chronology, countSources } from './chronology.ts';
import { hideDrawings } from './hideDrawings.ts';
import { expect, openReady, test } from './keptPage.ts';
import { goWithin, regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

/** The texts of the open event. */
const readEvent = (page: Page) =>
  page.evaluate(() => {
    const event = document.querySelector('section[aria-label="Event"]');
    const texts = (selector: string) =>
      [...(event?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);
    return {
      titles: texts('h2'),
      summaries: texts('.summary'),
      excerpts: texts('blockquote.excerpt > p'),
      sources: texts('.sources li').length,
    };
  });

test('every event opens with its summary, its excerpts and its sources', async ({ page }) => {
  test.setTimeout(180_000);
  const { events, articles } = chronology;
  const passages = articles.flatMap((article) => article.passages);
  await openReady(page, './?page=about');
  await hideDrawings(page);
  for (const event of events) {
    await goWithin(page, `./?event=${event.id}`);
    const excerpts = passages
      .filter((passage) => passage.event === event.id)
      .flatMap((passage) => passage.excerpts);
    await expect
      .poll(() => readEvent(page), { message: event.id, intervals: [20, 50, 100] })
      .toEqual({
        titles: [event.title],
        summaries: [event.summary.trim()],
        excerpts: excerpts.map(({ text }) => `“${text}”`),
        sources: countSources(event.id),
      });
  }
});

test('Next event goes through all that match', async ({ page }) => {
  const matching = chronology.events.filter(({ places }) => places.includes('stepanakert'));
  await openReady(page, `./?place=stepanakert&event=${matching[0]!.id}`);
  await hideDrawings(page);
  const next = page.getByRole('button', { name: 'Next event' });
  const opened = [matching[0]!.id];
  while (await next.isEnabled()) {
    await next.click();
    await expect.poll(() => openId(page), { intervals: [20, 50, 100] }).not.toBe(opened.at(-1));
    opened.push(openId(page)!);
  }
  expect([...opened].sort()).toEqual(matching.map(({ id }) => id).sort());
});

const openId = (page: Page) => new URL(page.url()).searchParams.get('event');

test('every article opens with all its excerpts, in their order, and corrections', async ({ page }) => {
  await openReady(page, './?page=about');
  await hideDrawings(page);
  for (const article of chronology.articles) {
    await goWithin(page, `./?article=${article.id}`);
    const shown = regionOf(page, 'Article');
    await expect(shown.getByRole('heading', { level: 2 })).toHaveText(article.title);
    // Passages in the order in which they begin in the article, excerpts in the order of their passage.
    const passages = [...article.passages].sort((a, b) => a.excerpts[0]!.line - b.excerpts[0]!.line);
    const quoted = passages.flatMap(({ excerpts }) => excerpts).map(({ text }) => `“${text}”`);
    await expect(shown.locator('blockquote.excerpt > p')).toHaveText(quoted);
    for (const { correction } of article.corrections) await expect(shown).toContainText(correction.trim());
  }
});
