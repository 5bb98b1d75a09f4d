import { readFile } from 'node:fs/promises';
import type { Download, FrameLocator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { chronology, claimsOn, countAllSources, countSources, TOTAL } from './chronology.ts';
import { expectAccessible } from './expectAccessible.ts';
import { test as testAnew } from './fixture.ts';
import { expect, openReady, test } from './keptPage.ts';
import { openReady as openAnew, regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

/** How many sources the event that is cited has, and how they are headed. */
const SOURCES = countSources('e2022-09-14');
const ITS_SOURCES = `Its sources (${SOURCES})`;
/** The day of the facts in words. */
const asOf = (locale: string) =>
  new Date(chronology.head.as_of).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });

const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

async function openCite(page: Page, address: string): Promise<void> {
  await openReady(page, address);
  await page.getByText('Cite', { exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Style' })).toBeVisible();
}

test.describe('citing', () => {
  test('an event has its entry and sources in each style', { tag: '@desktop' }, async ({ page, baseURL }) => {
    await openCite(page, './?event=e2022-09-14');
    const entry = page.getByRole('group', { name: 'This entry' });
    await expect(entry).toContainText('Araxes contributors. “Truce of 14 September 2022.”');
    await expect(entry).toContainText(`${baseURL}?event=e2022-09-14. Accessed `);
    await expect(entry.locator('i')).toHaveText('Nagorno-Karabakh and Its Neighbours');
    await expect(page.getByRole('group', { name: ITS_SOURCES }).locator('p')).toHaveCount(SOURCES);

    const style = page.getByRole('combobox', { name: 'Style' });
    await style.selectOption('APA 7');
    await expect(entry).toContainText(`(Version ${asOf('en-GB')}). Araxes. Retrieved `);
    await style.selectOption('Chicago 17, bibliography');
    await expect(entry).toContainText(`Araxes, ${asOf('en-US')}. Accessed `);
    await style.selectOption('BibTeX');
    await expect(page.getByRole('textbox', { name: 'This entry' })).toHaveValue(
      /^@incollection\{araxes-e2022-/,
    );
    await style.selectOption('CSL-JSON');
    const items = JSON.parse(await page.getByRole('textbox', { name: ITS_SOURCES }).inputValue());
    expect(items).toHaveLength(SOURCES);
    await expect(page.getByRole('link', { name: 'Citations by CSL (citeproc-js)' })).toBeVisible();
    await style.selectOption({ index: 0 }); // the page remembers it
  });

  test('a claim and a source can be cited by themselves, by keyboard', { tag: '@desktop' }, async ({
    page,
  }) => {
    await openReady(page, './?event=e2022-09-13');
    const claim = claimsOn('e2022-09-13').find(({ quote_of }) => quote_of === 'reporter')!;
    const card = page.locator(`#claim-${claim.id}`);
    await expect(card.locator('.claim-quote footer')).toHaveText('the report’s words');
    await card.getByLabel(`Cite this claim by ${claim.speaker}`).press('Enter');
    await expect(card.getByRole('group', { name: 'What it says' })).toContainText(
      `“${claim.quote}” (the report’s words)`,
    );
    await expect(card.getByRole('group', { name: 'This claim' })).toContainText('?event=e2022-09-13');
    await expect(card.getByRole('group', { name: 'Its source' })).toContainText(/\S/);
    await expectAccessible(page, `#claim-${claim.id}`);

    const source = page.locator('.sources li', { hasText: 'rests on it' }).first();
    await source.getByText('cite', { exact: true }).press('Enter');
    await expect(source.getByRole('group', { name: 'This source' })).toContainText(/\S/);
  });

  test('works by keyboard alone', async ({ page }) => {
    await openReady(page, './?event=e2022-09-14');
    await page.locator('.fold > summary').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Style' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name: 'Style' })).toBeFocused();
    await page.keyboard.press('A');
    await expect(page.getByRole('group', { name: 'This entry' })).toContainText('Retrieved ');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Copy: This entry' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Copy: This entry' }).locator('xpath=..')).toContainText(
      /Copied|refused/,
    );
  });

  test('passes axe', async ({ page }) => {
    await openCite(page, './?article=a02');
    await expectAccessible(page, '.panel');
  });
});

test.describe('downloading', () => {
  test('from the list: the selection, as the filters and the window leave it', async ({ page, baseURL }) => {
    const attacks = chronology.events
      .filter(({ kind, date }) => kind === 'attack' && date >= '2020-07' && date < '2024')
      .map(({ id }) => id);
    expect(attacks.length).toBeGreaterThan(1);
    await openReady(page, './?kind=attack');
    await regionOf(page, 'Events').getByRole('link', { name: 'Download these events' }).click();
    await expect(page).toHaveURL(/page=downloads/);
    const selection = page.getByRole('radio', { name: /^The current selection/ });
    await expect(selection).toBeChecked();
    await expect(page.locator('.download-parts label', { has: selection })).toContainText(
      new RegExp(
        `${attacks.length} of ${TOTAL} events, \\d+ sources1 July 2020 – 31 December 2023Kind: Attack`,
      ),
    );
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(
      `araxes-nagorno-karabakh-and-its-neighbours-${chronology.head.as_of}-selection.csv`,
    );
    const { data, errors } = Papa.parse<Record<string, string>>(await textOf(download), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map(({ id }) => id).sort()).toEqual(attacks.sort());
    for (const { id, address } of data) expect(address).toBe(`${baseURL}?event=${id}`);
  });

  test('the files are beside the page, and the page names them', { tag: '@desktop' }, async ({
    page,
    request,
  }) => {
    await openReady(page);
    const links = page.locator('link[rel="alternate"]');
    await expect(links).toHaveCount(5);
    for (const link of await links.all()) {
      const answer = await request.get((await link.getAttribute('href'))!);
      expect(answer.ok()).toBe(true);
      expect((await answer.body()).length).toBeGreaterThan(10_000);
    }
  });

  test('works by keyboard alone, and shows the text', async ({ page }) => {
    await openReady(page, './?page=downloads');
    await page.getByRole('radio', { name: /^The whole/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^The current selection/ })).toBeChecked();
    // While the file is being made, the button cannot be focused.
    await expect(page.getByRole('button', { name: 'Save as CSV' })).toBeEnabled();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Save as CSV' })).toBeFocused();
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await coming;
    await page.getByRole('button', { name: 'Show it as text' }).press('Enter');
    await expect(page.getByRole('textbox', { name: /^Text of araxes-/ })).toHaveValue(/^id,title,date,/);
  });

  test('passes axe', async ({ page }) => {
    await openReady(page, './?page=downloads');
    await page.getByText('The columns of the CSV file').click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    await coming;
    await expect(page.locator('.saved-file')).toBeVisible();
    await expectAccessible(page, '.panel');
  });
});

// The page that is kept is closed before these.

test.describe('citing, in a page of its own', () => {
  testAnew(
    'an article has itself, and how to say that it was read here',
    { tag: '@desktop' },
    async ({ page }) => {
      await openCite(page, './?article=a02');
      const style = page.getByRole('combobox', { name: 'Style' });
      await expect(page.getByRole('group', { name: 'The article' })).toContainText(
        'Associated Press. “Fighting to End as Armenia, Azerbaijan Agree on Cease-Fire.”',
      );
      await expect(page.getByRole('group', { name: 'In the text' })).toHaveText(
        '(qtd. in Araxes contributors)',
      );
      await style.selectOption('APA 7');
      await expect(page.getByRole('group', { name: 'In the text' })).toHaveText(
        '(Associated Press, 2022, as cited in Araxes contributors, 2026)',
      );
      await style.selectOption('Chicago 17, note');
      await expect(page.getByRole('group', { name: 'The article, as quoted here' })).toContainText(
        'September 15, 2022, quoted in Araxes contributors, “Excerpts from ‘Fighting to End',
      );
    },
  );

  testAnew('none of its code is fetched before it is opened', { tag: '@desktop' }, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await openAnew(page, './?event=e2022-09-14');
    expect(scripts.filter((url) => /Citations|Downloads/.test(url))).toEqual([]);
    await page.getByText('Cite', { exact: true }).click();
    await expect(page.getByRole('combobox', { name: 'Style' })).toBeVisible();
    expect(scripts.some((url) => /Citations/.test(url))).toBe(true);
  });
});

test.describe('copying', () => {
  const copyEntry = (at: Page | FrameLocator) => at.getByRole('button', { name: 'Copy: This entry' });

  testAnew(
    'keeps the italics where the clipboard takes them',
    { tag: '@desktop' },
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openCite(page, './?event=e2022-09-14');
      await copyEntry(page).click();
      await expect(page.getByText('Copied', { exact: true })).toBeVisible();
      const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item!.getType('text/html')).text();
      });
      expect(copied).toContain('<i>Nagorno-Karabakh and Its Neighbours</i>');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
        'Truce of 14 September 2022',
      );
    },
  );

  testAnew(
    'without a clipboard the selection is copied; where that fails too, it can be copied by keys',
    {
      tag: '@desktop',
    },
    async ({ page }) => {
      await page.addInitScript(() => {
        const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
        Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
      });
      await openCite(page, './?event=e2022-09-14');
      await copyEntry(page).click();
      await expect(page.getByText('Copied', { exact: true })).toBeVisible();
      await page.evaluate(() => {
        document.execCommand = () => false;
      });
      await page.getByRole('button', { name: `Copy: ${ITS_SOURCES}` }).click();
      await expect(page.getByText(/^Copying was refused: press Ctrl\+C/)).toBeVisible();
      expect(await page.evaluate(() => String(getSelection()))).toContain('Novaya Gazeta Europe');
    },
  );
});

test.describe('downloading, in a page of its own', () => {
  testAnew(
    'the whole as JSON is what the build publishes; GeoJSON and sources have what they should',
    async ({ page, request }) => {
      await openAnew(page, './?page=downloads');
      await expect(page.getByRole('radio', { name: /^The whole chronology/ })).toBeChecked();
      const save = async (form: string) => {
        const coming = page.waitForEvent('download');
        await page.getByRole('button', { name: `Save as ${form}`, exact: true }).click();
        return JSON.parse(await textOf(await coming));
      };
      const published = await (await request.get('./chronology.json')).json();
      const whole = await save('JSON');
      expect(whole.format).toBe('araxes/1');
      for (const name of ['events', 'articles', 'places', 'sources', 'claims', 'control', 'glossary']) {
        expect(whole[name], name).toHaveLength(published[name].length);
      }
      const { type, features, licence } = await save('GeoJSON');
      expect([type, licence]).toEqual(['FeatureCollection', published.head.licence]);
      const places = await (await request.get('./chronology.geojson')).json();
      expect(features).toHaveLength(places.features.length);
      expect(await save('CSL-JSON')).toHaveLength(countAllSources());
    },
  );
});
