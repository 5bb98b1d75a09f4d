import type { Page } from '@playwright/test';
import { expect, openReady, test } from './keptPage.ts';
import { goWithin } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

const STATES = [
  './',
  './?event=e2022-09-14',
  './?article=a02',
  './?event=e2022-09-14&present=1',
  './?view=list',
  './?view=map',
  './?path=e2022-09-14,e1994-05-12',
  './?q=zzzz',
  ...['claims', 'paths', 'places', 'glossary', 'wording', 'downloads', 'about', 'accessibility'].map(
    (page) => `./?page=${page}`,
  ),
] as const;

/** The headings that assistive technology finds, as "2 Events", in the order of the page. */
const outlineOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
      .filter((heading) => !heading.closest('[inert], [aria-hidden="true"]'))
      .map((heading) => `${heading.tagName[1]} ${heading.textContent.trim()}`),
  );

/** Headings more than one level below the one before them. */
const skipped = (outline: readonly string[]) =>
  outline.filter((heading, index) => index > 0 && Number(heading[0]) > Number(outline[index - 1]![0]) + 1);

test('the headings of every state are one outline', async ({ page }) => {
  await openReady(page);
  for (const address of STATES) {
    await test.step(address, async () => {
      await goWithin(page, address);
      const outline = () => outlineOf(page);
      await expect.poll(async () => (await outline()).filter((it) => it.startsWith('1 ')).length).toBe(1);
      await expect.poll(async () => (await outline())[0]).toMatch(/^1 ./);
      expect(skipped(await outline())).toEqual([]);
      expect((await outline()).filter((it) => /^\d $/.test(it))).toEqual([]);
    });
  }
});

test('the other events are not subsections of the open event', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, './?event=e2022-09-14');
  const outline = await outlineOf(page);
  const list = outline.indexOf('2 All events in the list');
  expect(list).toBeGreaterThan(outline.indexOf('2 Truce of 14 September 2022'));
  expect(outline.slice(list + 1).filter((it) => it.startsWith('3 ')).length).toBeGreaterThan(1);
});

test('the title of the document begins with what is open', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page);
  await expect(page).toHaveTitle(/Nagorno-Karabakh/);
  for (const [address, title] of [
    ['?event=e2022-09-14', /^Truce of 14 September 2022 – /],
    ['?article=a02', /^(?!Truce|Nagorno)./],
    ['?page=glossary', /^Glossary – /],
    ['?page=places', /^Places – /],
    ['?page=about', /^About – /],
    ['?', /Nagorno-Karabakh/],
  ] as const) {
    await goWithin(page, address);
    await expect(page).toHaveTitle(title);
  }
});
