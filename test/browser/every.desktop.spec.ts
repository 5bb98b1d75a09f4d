import { readFileSync } from 'node:fs';
import { expect, test } from './fixture.ts';
import { openReady, regionOf } from './readyPage.ts';

interface Chronology {
  events: { id: string; title: string; summary: string; sources: string[] }[];
  articles: {
    id: string;
    title: string;
    corrections: { correction: string }[];
    passages: { event?: string; excerpts: { text: string }[] }[];
  }[];
}

const chronology = () => JSON.parse(readFileSync('dist/chronology.json', 'utf8')) as Chronology;

test('every event opens with its summary, its excerpts and its sources', async ({ page }) => {
  test.setTimeout(120_000);
  const { events, articles } = chronology();
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
  expect(opened.size).toBe(82);
});

for (const number of Array.from({ length: 10 }, (_, index) => index)) {
  test(`article ${number + 1} opens with all its excerpts and corrections`, async ({ page }) => {
    const article = chronology().articles[number]!;
    await openReady(page, `./?article=${article.id}`);
    const shown = regionOf(page, 'Article');
    await expect(shown.getByRole('heading', { level: 2 })).toHaveText(article.title);
    const quoted = article.passages.flatMap(({ excerpts }) => excerpts).map(({ text }) => `“${text}”`);
    const texts = await shown.locator('blockquote.excerpt > p').allTextContents();
    expect(texts.sort()).toEqual(quoted.sort());
    for (const { correction } of article.corrections) await expect(shown).toContainText(correction.trim());
  });
}
