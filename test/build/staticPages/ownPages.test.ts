// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest';
import { compileChronology } from '../../../src/build/compileChronology.ts';
import { linkCompiled } from '../../../src/build/linkCompiled.ts';
import { buildStaticPages, type StaticFile } from '../../../src/build/staticPages/buildStaticPages.ts';
import { listPages } from '../../../src/build/staticPages/listPages.ts';
import { pictureView } from '../../../src/build/staticPages/picture/pictureView.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { projectorOf } from '../../../src/views/map/printed/project.ts';

const SITE = 'https://example.org/x/y/';
const STYLES = ['assets/staticPage.css', 'assets/colours.css'];
/** Pictures are drawn once and cached; the first time takes about ten seconds on two cores. */
const TIME = 120_000;

let dataset: Dataset;
let files: ReadonlyMap<string, StaticFile['source']>;

beforeAll(async () => {
  const { document } = await compileChronology('data');
  Object.assign(document.head as object, { redirects: { 'e-gone': 'e2022-09-14' } });
  dataset = linkCompiled(document);
  const order = { document, address: SITE, styles: STYLES };
  files = new Map((await buildStaticPages(order)).map(({ fileName, source }) => [fileName, source]));
}, TIME);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');

const pages = () => [...files].filter(([name]) => name.endsWith('.html')) as [string, string][];

describe('the pages of our own data', () => {
  test('exist for every event, article and path, each with its picture and oEmbed answer', () => {
    const folders = [
      ...[...dataset.events.keys()].map((id) => ['events', id]),
      ...[...dataset.articles.keys()].map((id) => ['articles', id]),
      ...[...dataset.paths.keys()].map((id) => ['paths', id]),
    ];
    expect(folders.length).toBeGreaterThan(dataset.events.size);
    const expected = folders.flatMap(([of, id]) => [
      `${of}/${id}/index.html`,
      `${of}/${id}/picture.png`,
      `oembed/${id}.json`,
    ]);
    const gone = ['events/e-gone/index.html', 'oembed/e-gone.json'];
    expect([...files.keys()].sort()).toEqual(
      [...expected, ...gone, 'picture.png', 'oembed/index.json', 'sitemap.xml'].sort(),
    );
  });

  test('lead on from the id of an event that is gone', () => {
    expect(files.get('events/e-gone/index.html')).toContain('content="0; url=../../events/e2022-09-14/"');
    expect(files.get('oembed/e-gone.json')).toEqual(files.get('oembed/e2022-09-14.json'));
  });

  test('link only to files that exist', () => {
    const known = new Set([...files.keys(), '', ...STYLES, 'icon.svg']);
    const isKnown = ({ pathname, searchParams }: URL) => {
      const path = pathname.slice('/x/y/'.length);
      const [[name, id] = []] = searchParams;
      if (name === 'event') return path === '' && dataset.events.has(id!);
      if (name === 'article') return path === '' && dataset.articles.has(id!);
      if (name === 'path') return path === '' && dataset.paths.has(id!);
      return known.has(path) || known.has(`${path}index.html`);
    };
    const dead = pages().flatMap(([name, html]) =>
      [...html.matchAll(/(?:href|src)="([^"]*)"/g)]
        .map(([, address]) => new URL(address!, SITE + name))
        .filter((url) => url.host === 'example.org' && !isKnown(url))
        .map((url) => `${name}: ${url.href}`),
    );
    expect(dead).toEqual([]);
    expect(pages().some(([, html]) => html.includes('href="../../events/e2022-09-14/"'))).toBe(true);
  });

  test('of events have each excerpt and each claim about them, those of articles each of their excerpts', () => {
    const excerpts = [...dataset.excerptsByEvent].flatMap(([id, own]) =>
      own.map(({ text }) => [`events/${id}`, text] as const),
    );
    const ofArticles = [...dataset.articles.values()].flatMap(({ id, passages }) =>
      passages.flatMap((passage) => passage.excerpts.map(({ text }) => [`articles/${id}`, text] as const)),
    );
    const claims = dataset.claims.map(({ eventId, statement }) => [`events/${eventId}`, statement] as const);
    expect([excerpts.length, claims.length].every((count) => count > 40)).toBe(true);
    const missing = [...excerpts, ...ofArticles, ...claims].filter(
      ([folder, text]) => !String(files.get(`${folder}/index.html`)).includes(escaped(text)),
    );
    expect(missing).toEqual([]);
  });

  test('are small: a page, its discovery link, its picture', () => {
    for (const [name, html] of pages()) {
      expect(Buffer.byteLength(html), name).toBeLessThan(60_000);
      expect(html.indexOf('application/json+oembed'), name).toBeLessThan(8_000);
      expect(html.match(/<h1[ >]/g), name).toHaveLength(1);
    }
  });

  test('have PNG pictures of 1200 × 630 in at most 60 kB', () => {
    for (const [name, source] of files) {
      if (!name.endsWith('.png')) continue;
      const png = Buffer.from(source as Uint8Array);
      expect(png.subarray(1, 4).toString(), name).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([1200, 630]);
      expect(png.length, name).toBeLessThan(60_000);
    }
  });

  test('have pictures of the region that never reach beyond the detailed map', () => {
    for (const { of, id, picture } of listPages(dataset)) {
      const { view, far } = pictureView(picture.marks, dataset.vocabulary.pictures, 700, 630);
      if (far) continue;
      const [corner, opposite] = [
        { lat: 46, lon: 36 },
        { lat: 30, lon: 60 },
      ].map(projectorOf(view));
      expect(Math.max(corner!.x, corner!.y), `${of}/${id}`).toBeLessThanOrEqual(0);
      expect(opposite!.x >= 700 && opposite!.y >= 630, `${of}/${id}`).toBe(true);
    }
  });
});
