// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { renderStaticPage } from '../../../src/build/staticPages/renderStaticPage.tsx';
import type { StaticPage } from '../../../src/build/staticPages/StaticPage.ts';
import { staticEventPage } from '../../../src/build/staticPages/staticEventPage.tsx';
import { staticPathPage } from '../../../src/build/staticPages/staticPathPage.tsx';
import { aDataset, anEvent } from '../../helpers.ts';

const TRICKY = 'Text with <b>, "quotes" & \'more\'';
const dataset = aDataset(
  [
    anEvent('e1', '1992-05-08', { title: 'First' }),
    anEvent('e2', '1992-05-09', {
      title: TRICKY,
      kind: 'cease-fire',
      places: ['shusha'],
      sources: ['s1', 's2'],
    }),
    anEvent('e3', '1992-06', { title: 'Last' }),
  ],
  {
    sources: [
      { id: 's1', publisher: 'A paper', perspective: 'int', seen: true },
      { id: 's2', publisher: 'B', title: 'Read me', url: 'https://b.org/', perspective: 'am', seen: true },
    ],
    wording: [{ id: 'loss', topic: 'loss', rule: 'Not ours.', why: 'Loaded.', banned: ['slaughter'] }],
    claims: [
      {
        id: 'c0',
        event: 'e3',
        topic: 'course',
        speaker: 'Armenia',
        statement: 'It speaks of a “slaughter”.',
        verified: true,
        source: { publisher: 'C' },
      },
      {
        id: 'c1',
        event: 'e2',
        topic: 'soldiers-killed',
        speaker: 'Azerbaijan',
        statement: 'It lost fifty.',
        figure: 50,
        unit: 'killed',
        counts: 'own soldiers',
        said_on: '1992-05-10',
        verified: true,
        quote: 'lost fifty',
        quote_of: 'speaker',
        source: { publisher: 'C', url: 'https://c.org/', original: 'TASS' },
      },
    ],
  },
);
const SITE = 'https://example.org/x/y/';

function open(page: StaticPage, address?: string): Document {
  const html = renderStaticPage(page, { dataset, address, styles: ['assets/staticPage.css'] });
  return new DOMParser().parseFromString(html, 'text/html');
}
const event = (id: string) => staticEventPage(dataset.events.get(id)!, dataset);
const texts = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent!.trim());
const links = (page: Document, within = '') =>
  [...page.querySelectorAll(`${within} a`)].map((link) => link.getAttribute('href'));
const content = (page: Document, name: string) =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

describe('the page of an event', () => {
  const page = open(event('e2'));

  test('says what happened, when and where', () => {
    expect(page.documentElement.lang).toBe('en');
    expect(texts(page, 'h1')).toEqual([TRICKY]);
    expect(texts(page, '.kicker')[0]).toContain('Cease-fire');
    expect(page.querySelector('.kicker time')?.getAttribute('datetime')).toBe('1992-05-09');
    expect(texts(page, '.places li')).toEqual(['Shusha / Shushi']);
    expect(texts(page, '.summary')).toEqual(['What happened at e2.']);
  });

  test('has no <time> for a decade, for which HTML has no value', () => {
    const decade = aDataset([anEvent('d', '190X')]);
    const its = open(staticEventPage(decade.events.get('d')!, decade));
    expect(texts(its, '.kicker')[0]).toContain('between 1900 and 1909');
    expect(its.querySelector('time:not([datetime])')).toBeNull();
    expect(its.querySelector('time[datetime^="190"]')).toBeNull();
  });

  test('links what it quotes of loaded words to the rule about them', () => {
    const other = open(event('e3'));
    expect(texts(other, '.claim p')[0]).toBe('It speaks of a “slaughter”.about the word “slaughter”');
    expect(links(other, '.claim')).toContain('../../?page=wording&entry=loss');
    expect(links(page, '.claim').filter((href) => href?.includes('wording'))).toEqual([]);
  });

  test('says who claims what, with figure, date and source', () => {
    expect(texts(page, '.claims h3')).toEqual(['Soldiers each side says it lost']);
    expect(texts(page, '.claims h4')).toEqual(['Azerbaijan']);
    expect(texts(page, '.claim p')).toEqual([
      '50 killed own soldiers',
      'It lost fifty.',
      '“lost fifty”',
      'said 10 May 1992',
      'Source: C, Original: TASS',
    ]);
  });

  test('links to the app, to its neighbours and to its sources, by relative paths within the site', () => {
    expect(page.querySelector('a.open')?.getAttribute('href')).toBe('../../?event=e2');
    expect(page.querySelector('a.open')?.textContent).toBe('Open in the timeline and map');
    expect(links(page, 'nav')).toEqual(['../../events/e1/', '../../events/e3/']);
    expect(links(page, 'article').filter((link) => link?.startsWith('http'))).toEqual([
      'https://c.org/',
      'https://b.org/',
      'https://c.org/',
    ]);
  });

  test('says whose words a quotation is, and which sources claims rest on', () => {
    expect(texts(page, '.claim footer')).toEqual(['the speaker’s own words']);
    expect(texts(page, '.list li').filter((text) => !/^[<F]/.test(text))).toEqual([
      'A paper International',
      'Read me B · Armenian',
      'C Original: TASS · 1 claim rests on it',
    ]);
  });

  test('has no script, and a policy that allows none', () => {
    const types = [...page.querySelectorAll('script')].map(({ type }) => type);
    expect(types).toEqual(['application/ld+json']);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  test('the first and the last have one neighbour each', () => {
    expect(links(open(event('e1')), 'nav')).toEqual(['../../events/e2/']);
    expect(links(open(event('e3')), 'nav')).toEqual(['../../events/e2/']);
  });
});

describe('the head of the page of an event', () => {
  test('is complete where the address of the site is known', () => {
    const page = open(event('e2'), SITE);
    const expected = {
      'og:type': 'article',
      'og:title': TRICKY,
      'og:description': 'What happened at e2.',
      'og:url': 'https://example.org/x/y/events/e2/',
      'og:image': 'https://example.org/x/y/events/e2/picture.png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': `${TRICKY}, 9 May 1992: a map of where it was`,
      'og:site_name': 'Araxes',
      'twitter:card': 'summary_large_image',
    };
    for (const [name, value] of Object.entries(expected)) expect(content(page, name), name).toBe(value);
    const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
    expect(canonical).toBe('https://example.org/x/y/events/e2/');
    const oembed = page.querySelector('link[type="application/json+oembed"]')!;
    expect(oembed.getAttribute('href')).toBe('https://example.org/x/y/oembed/e2.json');
    expect(oembed.getAttribute('title')).toBe(TRICKY);
    const data = JSON.parse(page.querySelector('script')!.textContent!);
    expect(data).toMatchObject({
      '@type': 'Article',
      url: 'https://example.org/x/y/events/e2/',
      about: { '@type': 'Event', '@id': 'https://example.org/x/y/?event=e2', startDate: '1992-05-09' },
    });
  });

  test('names no address where that of the site is not known', () => {
    const page = open(event('e2'));
    expect(
      page.querySelectorAll('link[rel="canonical"], link[type*="oembed"], meta[property="og:image"]'),
    ).toHaveLength(0);
    const data = JSON.parse(page.querySelector('script')!.textContent!);
    expect(data.about['@id']).toBe('../../?event=e2');
  });
});

test('a lesson path lists each step, its question and what to compare', () => {
  const steps = [
    { eventId: 'e2', question: 'Who says so?', topic: 'soldiers-killed' },
    { eventId: 'e1', question: 'Where was it?' },
  ];
  const page = open(
    staticPathPage({ id: 'p1', title: 'A path', ages: '15+', intro: 'Follow it.', steps }, dataset),
  );
  expect(page.querySelector('a.open')?.getAttribute('href')).toBe('../../?path=p1');
  expect(texts(page, '.kicker')[0]).toBe('Lesson path2 stepsages 15+');
  expect(texts(page, '.steps h2')).toEqual([TRICKY, 'First']);
  expect(texts(page, '.steps li > p:not(.kicker)')).toEqual([
    'Who says so?',
    'To compare: Soldiers each side says it lost',
    'Where was it?',
  ]);
});
