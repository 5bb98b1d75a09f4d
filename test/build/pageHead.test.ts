// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { wholeLd } from '../../src/build/chronologyLd.ts';
import { pageHead, structuredData } from '../../src/build/pageHead.ts';
import { aDataset, aDocument, anEvent } from '../helpers.ts';

const dataset = aDataset([anEvent('e1', '1992-05')], { articles: [anArticle()] });
const SITE = 'https://example.org/araxes/';

function anArticle() {
  const rest = { age_label: '2 years ago', published_note: 'as printed', complete: true };
  const about = {
    relevance: 'It tells of it.',
    on_conflict: true,
    passages: [],
    agency: 'AP',
    publisher: 'A paper',
  };
  return { id: 'a1', title: 'News', published: '1992-05-09', ...rest, ...about };
}

function headOf(site?: string) {
  const page = pageHead(dataset, site) + structuredData(dataset, site);
  const head = new DOMParser().parseFromString(page, 'text/html').head;
  const content = (name: string) =>
    head.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
  const href = (selector: string) => head.querySelector(`link${selector}`)?.getAttribute('href');
  const data = JSON.parse(head.querySelector('script[type="application/ld+json"]')!.textContent!);
  return { head, content, href, data };
}

describe('the head of the main page', () => {
  test('says what the page is', () => {
    const { head, content, data } = headOf();
    expect(head.querySelector('title')?.textContent).toBe('A test – Araxes');
    expect(content('og:title')).toBe('A test');
    expect(content('og:description')).toBe('Made up.');
    expect(data['@type']).toBe('Dataset');
    expect(data.citation).toEqual([expect.objectContaining({ '@type': 'NewsArticle', headline: 'News' })]);
  });

  test('leaves the events to a file, which it names', () => {
    const { data, href } = headOf();
    expect(data.hasPart).toBeUndefined();
    expect(href('[type="application/ld+json"]')).toBe('./chronology.jsonld');
    expect(data.distribution.at(-1)).toMatchObject({
      contentUrl: 'chronology.jsonld',
      encodingFormat: 'application/ld+json',
    });
    expect(wholeLd(dataset)).toMatchObject({
      ...data,
      hasPart: [
        {
          '@id': '?event=e1',
          startDate: '1992-05-01',
          endDate: '1992-05-31',
          location: [{ '@type': 'Place', name: 'Yerevan' }],
        },
      ],
    });
  });

  test('gives the terms that the data give: their address, else their words', () => {
    const licenceOf = (changes: object) => {
      const given = aDataset([anEvent('e1', '1992')], {
        head: { ...(aDocument().head as object), ...changes },
      });
      return /"license":"([^"]*)"/.exec(structuredData(given))?.[1];
    };
    expect(licenceOf({})).toBe('CC0');
    expect(licenceOf({ licence_address: 'https://example.org/terms' })).toBe('https://example.org/terms');
  });

  test('has nothing that needs the address of the site where that is not known', () => {
    const { content, href } = headOf();
    for (const name of ['og:url', 'og:image', 'twitter:card']) expect(content(name), name).toBeUndefined();
    expect(href('[rel="canonical"]')).toBeUndefined();
    expect(href('[type="application/json+oembed"]')).toBeUndefined();
  });

  test('has its own address, picture and oEmbed link where the address is known', () => {
    const { content, href, data } = headOf(SITE);
    expect(href('[rel="canonical"]')).toBe('https://example.org/araxes/');
    expect(content('og:url')).toBe('https://example.org/araxes/');
    expect(content('og:image')).toBe('https://example.org/araxes/picture.png');
    expect(content('og:image:width')).toBe('1200');
    expect(content('og:image:height')).toBe('630');
    expect(content('og:image:alt')).toBe('A test: a map of where the events happened');
    expect(content('twitter:card')).toBe('summary_large_image');
    expect(href('[rel="alternate"][type="application/json+oembed"]')).toBe(
      'https://example.org/araxes/oembed/index.json',
    );
    expect(wholeLd(dataset, SITE).hasPart[0]?.['@id']).toBe('https://example.org/araxes/?event=e1');
    expect(data.distribution[0].contentUrl).toBe('https://example.org/araxes/chronology.json');
  });
});
