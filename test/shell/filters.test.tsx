// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FilterBar } from '../../src/shell/FilterBar.tsx';
import { FilterDialog } from '../../src/shell/filter/FilterDialog.tsx';
import { Header } from '../../src/shell/Header.tsx';
import { createAppStore, StoreContext } from '../../src/store/context.ts';
import { type Filters, NO_FILTERS } from '../../src/store/state.ts';
import { EmptyResult } from '../../src/views/panel/EmptyResult.tsx';
import { aDataset, anEvent, aState } from '../helpers.ts';

const ACTORS = Array.from({ length: 14 }, (_, index) => ({ id: `a${index}`, name: `Actor ${index}` }));
const EVENTS = [
  ...ACTORS.map(({ id }, index) => anEvent(`e${index}`, '1991', { actors: [id, 'a9'] })),
  anEvent('war', '1992', { kind: 'fighting', places: ['shusha'], title: 'War' }),
  anEvent('late', '2005', { title: 'Long after' }),
];

function show(element: React.ReactNode, filters: Partial<Filters> = {}) {
  const dataset = aDataset(EVENTS, { actors: ACTORS });
  const store = createAppStore(aState(dataset, { view: { filters: { ...NO_FILTERS, ...filters } } }));
  render(
    <StoreContext value={store}>
      <input type="search" aria-label="Search events" />
      {element}
    </StoreContext>,
  );
  return { filters: () => store.api.getState().view.filters, window: () => store.api.getState().view.window };
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  // jsdom has the element but not its methods to open it.
  HTMLDialogElement.prototype.show = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the chips', () => {
  test('remove one filter each, and pass the focus on', async () => {
    const user = userEvent.setup();
    const { filters } = show(<FilterBar />, {
      query: 'war',
      kinds: ['fighting', 'legal'],
      places: ['shusha'],
    });
    await user.click(screen.getByRole('button', { name: 'Remove filter: Kind Fighting' }));
    expect(filters()).toMatchObject({ query: 'war', kinds: ['legal'], places: ['shusha'] });
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Remove filter: Kind Law and politics' }),
    );
    await user.click(screen.getByRole('button', { name: 'Remove filter: Search “war”' }));
    expect(filters().query).toBe('');
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(filters()).toEqual(NO_FILTERS);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

describe('the filter button', () => {
  const button = () => screen.getByRole('button', { name: 'Filter' });
  const header = <Header open={undefined} onOpen={() => {}} onPresent={() => {}} />;
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
  });

  test('shows and says how many groups are filtered', () => {
    show(header, { kinds: ['fighting', 'legal'], places: ['shusha'], query: 'war' });
    expect(button().querySelector('.badge')!.textContent).toBe('2');
    expect(button().getAttribute('aria-description')).toBe('2 on');
  });

  test('has no number where nothing is filtered', () => {
    show(header, { query: 'war' });
    expect(button().querySelector('.badge')).toBeNull();
    expect(button().hasAttribute('aria-description')).toBe(false);
  });
});

describe('the filter dialog', () => {
  const group = (name: string) => within(screen.getByRole('group', { name }));
  const boxes = (name: string) =>
    group(name)
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')!.textContent);

  test('shows the most frequent options of a long group, the others on request or by name', async () => {
    const user = userEvent.setup();
    show(<FilterDialog onClose={() => {}} />);
    expect(boxes('Actor')).toHaveLength(6);
    expect(boxes('Actor')[0]).toBe('Actor 9 14');
    await user.type(group('Actor').getByRole('textbox'), '13');
    expect(boxes('Actor')).toEqual(['Actor 13 1']);
    await user.clear(group('Actor').getByRole('textbox'));
    await user.click(group('Actor').getByRole('button', { name: 'Show all 14' }));
    expect(boxes('Actor')).toHaveLength(14);
  });

  test('closes on Escape also after the window has become narrow', async () => {
    const user = userEvent.setup();
    const onClose = vi.fn();
    show(<FilterDialog onClose={onClose} />);
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    await user.click(screen.getByRole('checkbox', { name: 'Fighting 1' }));
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('keeps chosen options in sight, also when they have no event left', () => {
    show(<FilterDialog onClose={() => {}} />, { kinds: ['fighting'], actors: ['a13'] });
    expect(group('Actor').getByRole<HTMLInputElement>('checkbox', { name: 'Actor 13 0' }).checked).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('0 of 16 events · 0 in the time shown');
  });

  test('adds options of one group and says at once how many events match', async () => {
    const user = userEvent.setup();
    const { filters } = show(<FilterDialog onClose={() => {}} />);
    await user.click(screen.getByRole('checkbox', { name: 'Fighting 1' }));
    expect(screen.getByRole('status').textContent).toMatch(/^1 of 16 events/);
    await user.click(screen.getByRole('checkbox', { name: 'Diplomacy 15' }));
    expect(filters().kinds).toEqual(['fighting', 'diplomacy']);
    expect(screen.getByRole('status').textContent).toMatch(/^16 of 16 events/);
  });

  test('resets both stories rather than showing none', async () => {
    const user = userEvent.setup();
    const { filters } = show(<FilterDialog onClose={() => {}} />, { tracks: ['iran-azerbaijan'] });
    await user.click(screen.getByRole('checkbox', { name: /^Iran–Azerbaijan/ }));
    expect(filters().tracks).toEqual([]);
  });
});

describe('an empty result', () => {
  test('says how many events would match without each filter and word that keeps some out', async () => {
    const user = userEvent.setup();
    const { filters } = show(<EmptyResult />, { query: 'war zzz' });
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Without “zzz”: 1 event',
    ]);
    await user.click(screen.getByRole('button', { name: /zzz/ }));
    expect(filters().query).toBe('war');
  });

  test('offers matches at other times', async () => {
    const user = userEvent.setup();
    const { window } = show(<EmptyResult />, { query: 'after' });
    await user.click(screen.getByRole('button', { name: 'Show the 1 that matches elsewhere in time' }));
    expect(window().start).toBeLessThan(Date.UTC(2005, 0));
    expect(window().end).toBeGreaterThan(Date.UTC(2005, 11, 31));
  });
});
