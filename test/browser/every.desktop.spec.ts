import { chronology } from './chronology.ts';
import { expect, test } from './fixture.ts';
import { openReady, regionOf } from './readyPage.ts';

test('every event opens with its summary, its excerpts and its sources', async ({ page }) => {
  test.setTimeout(120_000);
  const { events, articles } = chronology;
  const passages = articles.flatMap((article) => article.passages);
  await openReady(page, `./?event=${events[0]!.id}`);
  const opened = new Set<string>();
  for (let step = 0; step < events.length; step += 1) {
    const id = new URL(page.url()).searchParams.get('event')!;
    const event = events.find((it) => it.id === id)!;
    const shown = regionOf(page, 'Event');
    await expect(shown.getByRole('heading', { level: 2 })).toHaveText(event.title);
    await expect(shown.locator('.summary')).toHaveText(event.summary.trim());
    const excerpts = passages
      .filter((passage) => passage.event === id)
      .flatMap((passage) => passage.excerpts);
    await expect(shown.locator('blockquote.excerpt > p')).toHaveText(excerpts.map(({ text }) => `“${text}”`));
    await expect(shown.locator('.sources li')).toHaveCount(event.sources.length);
    opened.add(id);
    if (step < events.length - 1) {
      await page.getByRole('button', { name: 'Next event' }).click();
      await expect(page).not.toHaveURL(new RegExp(`event=${id}(&|$)`));
    }
  }
  expect(opened.size).toBe(events.length);
});

for (const article of chronology.articles) {
  test(`article ${article.id} opens with all its excerpts, in their order, and corrections`, async ({
    page,
  }) => {
    await openReady(page, `./?article=${article.id}`);
    const shown = regionOf(page, 'Article');
    await expect(shown.getByRole('heading', { level: 2 })).toHaveText(article.title);
    // Passages in the order in which they begin in the article, excerpts as their passage has them.
    const passages = [...article.passages].sort((a, b) => a.excerpts[0]!.line - b.excerpts[0]!.line);
    const quoted = passages.flatMap(({ excerpts }) => excerpts).map(({ text }) => `“${text}”`);
    await expect(shown.locator('blockquote.excerpt > p')).toHaveText(quoted);
    for (const { correction } of article.corrections) await expect(shown).toContainText(correction.trim());
  });
}
