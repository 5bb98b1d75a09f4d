// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { createAppStore } from '../../../src/store/context.ts';
import { PanelNav } from '../../../src/views/panel/PanelNav.tsx';
import { aDataset, anEvent, aState } from '../../helpers.ts';
import { inStore } from '../../inStore.tsx';

afterEach(cleanup);

const ARTICLE = {
  id: 'a1',
  title: 'A report',
  publisher: 'A paper',
  agency: 'AP',
  age_label: '2 years ago',
  published: '1992-02-02',
  published_note: 'as printed',
  complete: true,
  relevance: 'r',
  on_conflict: true,
  sources: [],
  passages: [{ id: 'p', label: 'War', event: 'war', excerpts: [{ line: 1, text: 'It began.' }] }],
};

function show(view: object) {
  const dataset = aDataset([anEvent('war', '1992-02', { articles: ['a1'] })], { articles: [ARTICLE] });
  expect(dataset.issues).toEqual([]);
  render(<PanelNav />, inStore(createAppStore(aState(dataset, { view }))));
}
const current = () =>
  screen
    .getAllByRole('link')
    .flatMap((link) => (link.getAttribute('aria-current') ? [link.textContent] : []));

test('an open article belongs to the articles; Events closes it', async () => {
  show({ articleId: 'a1' });
  expect(current()).toEqual(['Articles']);
  await userEvent.click(screen.getByRole('link', { name: 'Events' }));
  expect(current()).toEqual(['Events']);
});

test('an open event belongs to the events', () => {
  show({ selectedId: 'war' });
  expect(current()).toEqual(['Events']);
});
