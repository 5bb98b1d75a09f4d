// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { createAppStore, StoreContext } from '../../../../src/store/context.ts';
import { NO_FILTERS } from '../../../../src/store/state.ts';
import { EventPage } from '../../../../src/views/panel/EventPage.tsx';
import { Explained } from '../../../../src/views/panel/Explained.tsx';
import { aDataset, anEvent, aState } from '../../../helpers.ts';

const aTerm = (id: string, term: string, changes = {}) => ({
  id,
  term,
  definition: `What ${id} means.`,
  verified: true,
  source: { publisher: 'A dictionary', url: 'https://example.org/' },
  ...changes,
});

const dataset = aDataset(
  [
    anEvent('e1', '1994-05-12', {
      title: 'A truce',
      summary: 'A truce in the oblast, called “blockade”.',
      note: 'The truce held in the oblast.',
    }),
  ],
  {
    glossary: [
      aTerm('truce', 'Truce'),
      aTerm('oblast', 'Oblast', { verified: false, source: { publisher: 'General knowledge' } }),
    ],
    wording: [
      {
        id: 'separatist',
        topic: 'separatist',
        rule: 'Not ours.',
        why: 'Loaded.',
        quoted: { words: ['separatist'], note: 'The source’s own word.' },
      },
    ],
    articles: [
      {
        id: 'a1',
        title: 'A truce',
        publisher: 'A paper',
        agency: 'AP',
        age_label: '2 years ago',
        published: '1994-05-13',
        published_note: 'as printed',
        complete: true,
        relevance: 'about the truce',
        on_conflict: true,
        passages: [
          {
            id: 'p1',
            label: 'it',
            event: 'e1',
            excerpts: [{ text: 'a separatist truce, says a separatist', line: 1 }],
          },
        ],
      },
    ],
  },
);

afterEach(cleanup);

const event = dataset.events.get('e1')!;

function show(query = '') {
  const state = aState(dataset, { view: { filters: { ...NO_FILTERS, query } }, session: { ready: true } });
  const store = createAppStore(state);
  render(
    <StoreContext value={store}>
      <Explained of={event}>
        <EventPage event={event} />
      </Explained>
    </StoreContext>,
  );
  return { store, user: userEvent.setup() };
}

const words = async () => {
  await screen.findByRole('button', { name: 'oblast' });
  return [...document.querySelectorAll('.explained')].map(({ textContent }) => textContent);
};

describe('an event page', () => {
  test('explains each term once, none in the title or in a quotation, where only loaded words are explained', async () => {
    show();
    expect(await words()).toEqual(['truce', 'oblast', 'separatist']);
    const [quotation] = screen.getAllByRole('blockquote');
    expect(within(quotation!).getByRole('button').textContent).toBe('separatist');
    expect(within(quotation!).getByRole('link', { name: 'separatist' }).getAttribute('href')).toBe(
      '?page=wording&entry=separatist',
    );
    expect(within(screen.getByRole('heading', { level: 2 })).queryByRole('button')).toBeNull();
  });

  test('a loaded word of a quotation leads to the rule about it, at every mention', async () => {
    const { user, store } = show();
    await words();
    await user.click(screen.getByRole('button', { name: 'separatist' }));
    const link = within(screen.getByRole('dialog')).getByRole('link', { name: 'Why we write …' });
    expect(link.getAttribute('href')).toBe('?page=wording&entry=separatist');
    await user.click(link);
    expect(store.api.getState().view).toMatchObject({ page: 'wording', entry: 'separatist' });
  });

  test('marks what is searched for within a term and beside it', async () => {
    show('truc held');
    await words();
    const marks = [...document.querySelectorAll('.summary mark, .doubts mark')];
    expect(marks.map(({ textContent }) => textContent)).toEqual(['truce', 'truce', 'held']);
    expect(marks[0]!.parentElement?.getAttribute('role')).toBe('button');
  });
});

describe('a note', () => {
  test('opens by Enter with its definition and source, takes the focus, and Esc returns it', async () => {
    const { user, store } = show();
    await words();
    store.actions.selectEvent('e1');
    const word = screen.getByRole('button', { name: 'truce' });
    word.focus();
    await user.keyboard('{Enter}');
    const note = screen.getByRole('dialog', { name: 'Truce' });
    expect(document.activeElement).toBe(note);
    expect(note.textContent).toContain('What truce means.');
    expect(within(note).getByRole('link', { name: 'A dictionary' }).getAttribute('href')).toBe(
      'https://example.org/',
    );
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(word);
    expect(store.api.getState().view.selectedId).toBe('e1');
  });

  test('says that a definition is not verified', async () => {
    const { user } = show();
    await words();
    await user.click(screen.getByRole('button', { name: 'oblast' }));
    expect(screen.getByRole('dialog').textContent).toContain('Not verified');
  });

  test('closes when another opens, when its word is pressed again, and when Tab leaves it', async () => {
    const { user } = show();
    await words();
    await user.click(screen.getByRole('button', { name: 'oblast' }));
    await user.click(screen.getByRole('button', { name: 'truce' }));
    expect(screen.getAllByRole('dialog').map((it) => it.textContent)).toEqual([
      expect.stringContaining('What truce means.'),
    ]);
    await user.click(screen.getByRole('button', { name: 'truce' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'truce' }));
    await user.tab();
    await user.tab();
    await user.tab();
    expect(screen.queryAllByRole('dialog')).toHaveLength(1);
    await user.tab();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('links to its entry in the glossary', async () => {
    const { user, store } = show();
    await words();
    await user.click(screen.getByRole('button', { name: 'truce' }));
    await user.click(screen.getByRole('link', { name: 'In the glossary' }));
    expect(store.api.getState().view).toMatchObject({ page: 'glossary', entry: 'truce' });
  });
});
