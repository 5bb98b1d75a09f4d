import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { quoteOf } from '../../src/build/checkQuotes.ts';
import { compileChronology, issueLine } from '../../src/build/compileChronology.ts';
import type { ArticleRecord, ClaimRecord, EventRecord, PlaceRecord } from '../../src/load/records.ts';

interface Chronology {
  events: EventRecord[];
  articles: ArticleRecord[];
  places: PlaceRecord[];
  claims: ClaimRecord[];
}

/** How many records the files of a folder have. */
const recordsIn = (folder: string) =>
  readdirSync(folder).flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').match(/^- id:/gm) ?? [])
    .length;

let document: Chronology;
let problems: string[];

beforeAll(async () => {
  const compiled = await compileChronology('data', 'data/map/files/control.topo.json');
  document = compiled.document as unknown as Chronology;
  problems = compiled.issues.map(issueLine);
});

describe('our own data', () => {
  test('has no problem', () => expect(problems).toEqual([]));

  test('is complete: each record of a file is in the document', () => {
    expect({
      events: document.events.length,
      articles: document.articles.length,
      places: document.places.length,
      claims: document.claims.length,
    }).toEqual({
      events: recordsIn('data/events'),
      articles: readdirSync('data/articles').length,
      places: JSON.parse(readFileSync('data/places.geojson', 'utf8')).features.length,
      claims: recordsIn('data/claims'),
    });
  });

  test('has no trace of how it was made', () => {
    expect(JSON.stringify(document)).not.toMatch(/\bthe seed\b|general knowledge, not verified\)|\/work\//i);
  });
});

/** The article page itself is not part of the project; where it is available, every quotation is checked. */
const PAGE = '../shared/sources/azerbaijan-tag-page.txt';

describe.runIf(existsSync(PAGE))('quotations', () => {
  const lines = existsSync(PAGE) ? readFileSync(PAGE, 'utf8').split('\n') : [];

  test('are exact substrings of the line they name', () => {
    const wrong = document.articles
      .flatMap(({ passages }) => passages)
      .flatMap(({ excerpts }) => excerpts)
      .filter(({ text, line }) => !lines[line - 1]?.includes(text));
    expect(wrong).toEqual([]);
  });

  test('in claims are exact substrings of the page', () => {
    const page = lines.join('\n');
    const quoted = document.claims.filter(({ quote, source }) => quote && source.article);
    expect(quoted.length).toBeGreaterThan(90);
    expect(quoted.filter(({ quote }) => !page.includes(quote!)).map(({ id }) => id)).toEqual([]);
  });

  test('in claims are the speaker’s where the page has them in quotation marks', () => {
    const articles = new Map(document.articles.map((article) => [article.id, article]));
    const wrong = document.claims
      .filter(({ quote, source }) => quote && source.article)
      .filter(
        (claim) => quoteOf(claim, articles.get(claim.source.article!)!, lines.join('\n')) !== claim.quote_of,
      );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
