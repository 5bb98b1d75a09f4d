import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { escapePattern, openReady } from './readyPage.ts';

// The history of a reused page is long already, and full after fifty steps.
test.use({ reuseContext: false });

/** As Safari: more than `most` calls in 30 seconds throw. */
async function limitHistory(page: Page, most: number): Promise<void> {
  await page.addInitScript((allowed) => {
    const calls: number[] = [];
    for (const change of ['pushState', 'replaceState'] as const) {
      const original = history[change].bind(history);
      history[change] = (...given) => {
        const now = performance.now();
        if (calls.filter((at) => at > now - 30_000).length >= allowed) {
          throw new DOMException(`Attempt to use history.${change}() more than 100 times`, 'SecurityError');
        }
        calls.push(now);
        original(...given);
      };
    }
  }, most);
}

test('a key held down in present mode: nothing throws; slide, address and map agree in the end', async ({
  page,
}) => {
  test.slow();
  await limitHistory(page, 100);
  await openReady(page, './?present=1');
  await page.evaluate(async () => {
    const hold = async (key: string, times: number) => {
      for (let turn = 0; turn < times; turn += 1) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, repeat: turn > 0, bubbles: true }));
        await new Promise((done) => setTimeout(done, 15));
      }
    };
    await hold('ArrowRight', 60);
    await hold('ArrowLeft', 50);
  });
  const slide = page.locator('.slide [data-event-page]');
  const title = await slide.getByRole('heading').first().innerText();
  const mark = page.locator('.map [aria-current="true"]').first();
  await expect(mark).toHaveAccessibleName(new RegExp(`: ${escapePattern(title)}, `));
  const shown = await slide.getAttribute('data-event-page');
  await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe(shown);
});

test('where the browser refuses every call, everything else works', async ({ page }) => {
  await limitHistory(page, 0);
  await openReady(page, './?event=e2022-09-14.&amp;theme=dark');
  const heading = page.getByRole('region', { name: 'Event', exact: true }).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Truce of 14 September 2022');
  await page.getByRole('button', { name: 'Previous event' }).click();
  await expect(heading).toHaveText('Protests in Yerevan');
  await page.getByRole('button', { name: 'Share or embed' }).click();
  await expect(page.getByRole('textbox', { name: 'Link to exactly this view' })).toHaveValue(
    /\/\?event=e2022-09-14p&theme=dark$/,
  );
});
