// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../../../src/export/cslItems.ts';
import type { WrittenStyle } from '../../../../src/views/panel/cite/citationStyles.ts';
import { formatCitations, formatInText, type Run } from '../../../../src/views/panel/cite/formatCitation.ts';

// A style is parsed when it is first used, which takes long on a busy machine.
const SLOW = 60_000;

const marked = (runs: readonly Run[]) =>
  runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
const cite = (item: CslItem, style: WrittenStyle) => marked(formatCitations([item], style)[0]!.runs);
const on = (...parts: number[]) => ({ 'date-parts': [parts] });

const entry: CslItem = {
  id: 'araxes-e2022-09-14',
  type: 'entry-encyclopedia',
  title: 'Truce of 14 September 2022',
  author: [{ literal: 'Araxes contributors' }],
  'container-title': 'Nagorno-Karabakh and its neighbours',
  publisher: 'Araxes',
  issued: on(2026, 11, 23),
  version: '23 November 2026',
  URL: 'https://example.org/araxes/?event=e2022-09-14',
  accessed: on(2026, 11, 24),
  language: 'en',
};

const article: CslItem = {
  id: 'a02',
  type: 'article-newspaper',
  title: 'Fighting to end as Armenia, Azerbaijan agree on cease-fire',
  author: [{ literal: 'Associated Press' }],
  'container-title': 'United News of Bangladesh',
  issued: on(2022, 9, 15),
  language: 'en',
};

describe('an entry of the chronology, with its version, address and day of access, in', () => {
  test.each<[WrittenStyle, string]>([
    [
      'mla',
      'Araxes contributors. “Truce of 14 September 2022.” *Nagorno-Karabakh and Its Neighbours*, Araxes, ' +
        '23 Nov. 2026, https://example.org/araxes/?event=e2022-09-14. Accessed 24 Nov. 2026.',
    ],
    [
      'apa',
      'Araxes contributors. (2026). Truce of 14 September 2022. In *Nagorno-Karabakh and its neighbours* ' +
        '(Version 23 November 2026). Araxes. Retrieved November 24, 2026, from ' +
        'https://example.org/araxes/?event=e2022-09-14',
    ],
    [
      'chicago-note',
      'Araxes contributors, “Truce of 14 September 2022,” in *Nagorno-Karabakh and Its Neighbours* (Araxes, ' +
        'November 23, 2026), accessed November 24, 2026, https://example.org/araxes/?event=e2022-09-14.',
    ],
    [
      'chicago-bibliography',
      'Araxes contributors. “Truce of 14 September 2022.” In *Nagorno-Karabakh and Its Neighbours*. Araxes, ' +
        'November 23, 2026. Accessed November 24, 2026. https://example.org/araxes/?event=e2022-09-14.',
    ],
  ])('%s', (style, expected) => expect(cite(entry, style)).toBe(expected), SLOW);
});

describe('an article in', () => {
  test.each<[WrittenStyle, string]>([
    [
      'mla',
      'Associated Press. “Fighting to End as Armenia, Azerbaijan Agree on Cease-Fire.” ' +
        '*United News of Bangladesh*, 15 Sept. 2022.',
    ],
    [
      'apa',
      'Associated Press. (2022, September 15). Fighting to end as Armenia, Azerbaijan agree on cease-fire. ' +
        '*United News of Bangladesh*.',
    ],
    [
      'chicago-note',
      'Associated Press, “Fighting to End as Armenia, Azerbaijan Agree on Cease-Fire,” ' +
        '*United News of Bangladesh*, September 15, 2022.',
    ],
    [
      'chicago-bibliography',
      'Associated Press. “Fighting to End as Armenia, Azerbaijan Agree on Cease-Fire.” ' +
        '*United News of Bangladesh*, September 15, 2022.',
    ],
  ])('%s', (style, expected) => expect(cite(article, style)).toBe(expected), SLOW);

  test('whose date is uncertain says so', () => {
    const about = { ...article, issued: { ...on(2022, 9, 15), circa: true as const } };
    expect(cite(about, 'apa')).toContain('(ca. 2022, September 15)');
    expect(cite(about, 'chicago-bibliography')).toContain('[September 15, 2022?]');
  });
});

describe('the web pages that the style manuals show as examples', () => {
  const census: CslItem = {
    id: 'census',
    type: 'webpage',
    title: 'U.S. and world population clock',
    author: [{ literal: 'U.S. Census Bureau' }],
    'container-title': 'U.S. Department of Commerce',
    URL: 'https://www.census.gov/popclock/',
    accessed: on(2019, 7, 3),
  };
  const yale: CslItem = {
    id: 'yale',
    type: 'webpage',
    title: 'About Yale: Yale Facts',
    author: [{ literal: 'Yale University' }],
    URL: 'https://www.yale.edu/about-yale/yale-facts',
    accessed: on(2017, 5, 1),
  };
  const foot: CslItem = {
    id: 'foot',
    type: 'webpage',
    title: 'Athlete’s Foot - Topic Overview',
    'container-title': 'WebMD',
    issued: on(2014, 9, 25),
    URL: 'https://www.webmd.com/skin-problems-and-treatments/tc/athletes-foot-topic-overview',
  };
  test.each<[WrittenStyle, CslItem, string]>([
    [
      'apa',
      census,
      'U.S. Census Bureau. (n.d.). *U.S. and world population clock*. U.S. Department of Commerce. ' +
        'Retrieved July 3, 2019, from https://www.census.gov/popclock/',
    ],
    [
      'chicago-bibliography',
      yale,
      'Yale University. “About Yale: Yale Facts.” Accessed May 1, 2017. ' +
        'https://www.yale.edu/about-yale/yale-facts.',
    ],
    [
      'mla',
      foot,
      '“Athlete’s Foot - Topic Overview.” *WebMD*, 25 Sept. 2014, ' +
        'https://www.webmd.com/skin-problems-and-treatments/tc/athletes-foot-topic-overview.',
    ],
  ])('%s', (style, item, expected) => expect(cite(item, style)).toBe(expected));
});

test('a list is in the order of its style, without our remarks; notes in the order given', () => {
  const source: CslItem = {
    ...article,
    id: 's',
    title: 'Ağdam & Աղդամ {x} <b>',
    author: [{ literal: 'Agency' }],
    note: 'Perspective: Armenian',
    source: 'our list',
    custom: { seen: true },
  };
  const list = formatCitations([entry, article, source], 'mla');
  expect(list.map(({ id }) => id)).toEqual(['s', 'araxes-e2022-09-14', 'a02']);
  expect(marked(list[0]!.runs)).toContain('Ağdam & Աղդամ {x} <b>');
  expect(marked(list[0]!.runs)).not.toMatch(/Perspective|our list/);
  expect(formatCitations([entry, article, source], 'chicago-note').map(({ id }) => id)).toEqual([
    'araxes-e2022-09-14',
    'a02',
    's',
  ]);
});

test('a page whose title is not known is listed under its publisher', () => {
  const untitled: CslItem = {
    id: 'u',
    type: 'webpage',
    'container-title': 'Ajker Patrika',
    issued: on(2022, 3, 10),
    URL: 'https://example.org/x',
  };
  expect(cite(untitled, 'mla')).toBe('Ajker Patrika. 10 Mar. 2022, https://example.org/x.');
  expect(cite(untitled, 'apa')).toBe('Ajker Patrika. (2022, March 10). https://example.org/x');
});

test('the citation in running text', () => {
  expect(formatInText(article, 'apa')).toBe('Associated Press, 2022');
  expect(formatInText(entry, 'mla')).toBe('Araxes contributors');
});
