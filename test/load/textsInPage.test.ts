// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { appFiles } from '../../src/build/chronologyFiles.ts';
import { compileChronology } from '../../src/build/compileChronology.ts';
import { linkCompiled } from '../../src/build/linkCompiled.ts';
import { renderPage } from '../../src/build/renderPage.tsx';
import { CHECKED_META } from '../../src/load/checkedInBuild.ts';
import { loadChronology } from '../../src/load/loadChronology.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { aDocument, anEvent } from '../helpers.ts';

const FIRST = 'chronology-first.json';
const TEXTS = 'chronology-texts.json';
const NOTES = 'chronology-notes.json';
const PAGES = 'chronology-pages.json';
const DIFFICULT = 'A <b>“bold”</b> & an &amp; 1 < 2\u00a0km,  two spaces, a\ttab;\nZəngilan، ՀԱՅ \u200b🙂';
const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest();

/** An article with two passages about one event, and one about another. */
const anArticle = (id: string) => ({
  id,
  title: `News of ${id}`,
  publisher: 'A paper',
  published: '1992-05-09',
  age_label: '2 years ago',
  published_note: 'as printed',
  complete: true,
  relevance: 'It tells of it.',
  on_conflict: true,
  passages: [
    { id: `${id}p1`, label: 'One', event: 'e1', excerpts: [{ text: `“Said” by ${id}`, line: 1 }] },
    { id: `${id}p2`, label: 'Two', event: 'e2', excerpts: [{ text: DIFFICULT, line: 2 }] },
    { id: `${id}p3`, label: 'Three', event: 'e1', excerpts: [{ text: `More of ${id}.`, line: 3 }] },
  ],
});

const SMALL = aDocument(
  [
    anEvent('e1', '1991', { title: 'Shusha / Shushi is taken' }),
    anEvent('e2', '1992', { summary: DIFFICULT }),
    anEvent('e3', '1993-05-01', { title: DIFFICULT }),
  ],
  { articles: [anArticle('a1'), anArticle('a2')] },
);
/** More events than the page lists. */
const LARGE = aDocument(
  Array.from({ length: 230 }, (_, index) => anEvent(`e${index}`, `${1700 + index}`)),
  { articles: [] },
);

let files: Record<string, string>;
let asked: string[];
let whole: Dataset;

/** The page and its files, as the build makes them. */
function open(json: Record<string, unknown>) {
  files = appFiles(json, 'prerendered');
  whole = linkCompiled(json);
  document.body.innerHTML = `<div id="root">${renderPage(json)}</div>`;
  const content = Object.entries(files).map(([name, text]) => `${name}=${sha256(text).toString('base64')}`);
  document.head.append(
    Object.assign(document.createElement('meta'), { name: CHECKED_META, content: content.join(' ') }),
  );
}

const load = async () => (await loadChronology(FIRST, undefined, [NOTES, PAGES])).dataset;
const texts = (dataset: Dataset) => ({
  events: [...dataset.events.values()].map(({ id, title, summary, date }) => [id, title, summary, date]),
  articles: [...dataset.articles.values()],
});
const firstItem = (selector: string) => document.querySelector(`[data-event] ${selector}`)!;

beforeEach(() => {
  asked = [];
  vi.stubGlobal('crypto', {
    subtle: { digest: async (_: string, it: ArrayBuffer) => sha256(new Uint8Array(it)) },
  });
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.slice(address.lastIndexOf('/') + 1);
    asked.push(name);
    return files[name] === undefined ? new Response('', { status: 404 }) : new Response(files[name]);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe.each(['data', 'test/fixtures/eruptions', 'small', 'large'])('the page of %s', (name) => {
  let json: Record<string, unknown>;
  beforeAll(async () => {
    const made: Record<string, Record<string, unknown>> = { small: SMALL, large: LARGE };
    json = made[name] ?? (await compileChronology(name)).document;
  });

  test('has exactly the texts that the first part leaves out', async () => {
    open(json);
    expect(JSON.parse(files[TEXTS]!).length).toBeGreaterThan(0);
    expect(texts(await load())).toEqual(texts(whole));
    expect(asked).toEqual([FIRST, NOTES, PAGES]);
  });
});

const CHANGES: Readonly<Record<string, () => void>> = {
  'a translator has put other words in': () => {
    firstItem('.event-summary').innerHTML = '<font><font>Was geschah.</font></font>';
  },
  'a text is missing': () => firstItem('.event-summary').remove(),
  'an event is missing': () => document.querySelector('[data-event]')!.remove(),
  'an excerpt is missing': () => document.querySelector('[data-event] .excerpt')!.remove(),
  'two excerpts have changed places': () => {
    const [first, , , last] = document.querySelectorAll('[data-event="e1"] .excerpt');
    first!.before(last!);
  },
  'a space was added': () => firstItem('h3').append(' '),
  'an entity was written out': () => {
    const summary = document.querySelector('[data-event="e2"] .event-summary')!;
    summary.textContent = summary.textContent.replace('&amp;', '&');
  },
  'it has another chronology': () => {
    document.body.innerHTML = renderPage(aDocument([anEvent('e1', '1991'), anEvent('other', '1992')]));
  },
  'it has no text at all': () => document.body.replaceChildren(),
};

describe('where the page is not as it was built', () => {
  test.each(Object.keys(CHANGES))('because %s, the texts are fetched', async (name) => {
    open(SMALL);
    CHANGES[name]!();
    expect(texts(await load())).toEqual(texts(whole));
    expect(asked).toEqual([FIRST, TEXTS, NOTES, PAGES]);
  });

  test('markup that says the same changes nothing', async () => {
    open(SMALL);
    for (const it of document.querySelectorAll('.event-summary span')) {
      it.innerHTML = `<font><font>${it.innerHTML}</font></font>`;
    }
    expect(texts(await load())).toEqual(texts(whole));
    expect(asked).toEqual([FIRST, NOTES, PAGES]);
  });

  test('and neither are the texts, their records are checked', async () => {
    open(SMALL);
    CHANGES['a text is missing']!();
    files[TEXTS] = JSON.stringify(['', ...JSON.parse(files[TEXTS]!).slice(1)]);
    const { events, issues } = await load();
    expect([...events.keys()]).toEqual(['e2', 'e3']);
    expect(issues).toContainEqual(expect.objectContaining({ record: 'e1', field: 'title' }));
  });

  test('and the texts cannot be had, the chronology cannot be read', async () => {
    open(SMALL);
    CHANGES['a text is missing']!();
    delete files[TEXTS];
    await expect(load()).rejects.toThrow(/chronology-texts\.json cannot be read: the server answers 404/);
  });
});

test('a browser that cannot make digests fetches the texts', async () => {
  open(SMALL);
  vi.stubGlobal('crypto', {});
  expect(texts(await load())).toEqual(texts(whole));
  expect(asked).toContain(TEXTS);
});

test('for a page without text nothing is left out', () => {
  const first = JSON.parse(appFiles(SMALL, 'empty')[FIRST]!);
  expect(first.in_page).toBeUndefined();
  expect(first.events.map(({ summary }: { summary: string }) => summary)).toEqual(
    (SMALL.events as { summary: string }[]).map(({ summary }) => summary),
  );
});
