import { expect, test } from 'vitest';
import type { CslItem } from '../../../../src/export/cslItems.ts';
import { ENGLISH } from '../../../../src/strings/strings.ts';
import { escapeTex, formatBibtex } from '../../../../src/views/panel/cite/formatBibtex.ts';

test('an entry is part of a collection, with address and dates in the fields that classic styles print', () => {
  const item: CslItem = {
    id: 'araxes-e1',
    type: 'entry-encyclopedia',
    title: 'Truce of 14 September 2022',
    author: [{ literal: 'Araxes contributors' }],
    'container-title': 'Nagorno-Karabakh and its neighbours',
    publisher: 'Araxes',
    issued: { 'date-parts': [[2026, 11, 23]] },
    version: '23 November 2026',
    URL: 'https://example.org/?event=e1',
    accessed: { 'date-parts': [[2026, 11, 4]] },
  };
  expect(formatBibtex([item], ENGLISH)).toBe(`@incollection{araxes-e1,
  author = {{Araxes contributors}},
  booktitle = {Nagorno-{Karabakh} and its neighbours},
  year = {2026},
  month = {nov 23},
  publisher = {Araxes},
  title = {Truce of 14 {September} 2022},
  url = {https://example.org/?event=e1},
  note = {Facts as of 23 November 2026, \\url{https://example.org/?event=e1}, accessed 2026-11-04},
}`);
});

const source: CslItem = {
  id: 'a_source',
  type: 'webpage',
  title: 'Xankəndi & Ստեփանակերտ: 50% {of} #1',
  'container-title': 'Ədalət & Co',
  URL: 'https://example.org/a_b%20c',
  note: 'Perspective: Azerbaijani',
};

test('letters of every script stay, TeX commands are escaped, addresses stay as they are', () => {
  const text = formatBibtex([source], ENGLISH);
  expect(text).toContain('Xankəndi \\& Ստեփանակերտ: 50\\% \\{of\\} \\#1');
  expect(text).toContain('howpublished = {Ədalət \\& Co, \\url{https://example.org/a_b%20c}}');
  expect(text).toContain('  url = {https://example.org/a_b%20c},');
  expect(text).not.toContain('Perspective');
  expect(escapeTex('\\ ~ ^ $ _')).toBe('\\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\$ \\_');
});

test('braces balance, and no two entries share a key', () => {
  const text = formatBibtex([source, { ...source, id: 'b', title: 'An open { brace' }], ENGLISH);
  const count = (sign: string) => text.replaceAll(/\\[{}]/g, '').split(sign).length;
  expect(count('{')).toBe(count('}'));
  expect(text.match(/^@\w+\{[^,]+/gm)).toEqual(['@misc{a_source', '@misc{b']);
});
