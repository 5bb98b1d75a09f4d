import { expect, test } from 'vitest';
import { parseAddress } from '../../src/store/address.ts';
import { selectOpenTitle } from '../../src/store/openTitle.ts';
import { PAGES } from '../../src/store/state.ts';
import { ENGLISH } from '../../src/strings/strings.ts';
import { aDataset, anEvent, aState } from '../helpers.ts';

const ARTICLE = {
  id: 'a1',
  title: 'A headline',
  publisher: 'A paper',
  age_label: '2 years ago',
  published: '1996-01-01',
  published_note: 'as printed',
  complete: true,
  relevance: 'The conflict',
  on_conflict: true,
  passages: [],
  sources: [],
};
const dataset = aDataset([anEvent('a', '1991', { title: 'A truce' })], {
  articles: [ARTICLE],
  paths: [
    {
      id: 'p1',
      title: 'Backwards',
      ages: '15+',
      intro: 'Look.',
      steps: [{ event: 'a', question: 'Why?' }],
    },
  ],
});
const titleAt = (address: string) =>
  selectOpenTitle({ ...aState(dataset), view: parseAddress(address, dataset).view }, ENGLISH);

test.each([
  ['?', undefined],
  ['?event=a', 'A truce'],
  ['?event=a&present=1', 'A truce'],
  ['?article=a1', 'A headline'],
  ['?path=p1', 'Backwards'],
  ['?path=p1&event=a', 'A truce'],
  ['?page=about', 'About'],
  ['?page=places', 'Places'],
  ['?page=places&entry=yerevan', 'Yerevan – Places'],
  ['?page=paths&entry=p1', 'Backwards – Lessons'],
  ['?event=a&page=accessibility', 'Accessibility'],
])('%s has the title %s', (address, title) => expect(titleAt(address)).toBe(title));

test('each page has a title of its own', () => {
  const titles = PAGES.map((page) => selectOpenTitle(aState(dataset, { view: { page } }), ENGLISH));
  expect(new Set(titles).size).toBe(PAGES.length);
});
