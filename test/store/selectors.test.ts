import { describe, expect, test } from 'vitest';
import { daysToSpan } from '../../src/load/Linker.ts';
import {
  selectMainEvents,
  selectMatchingEvents,
  selectNearestListed,
  selectNearestMatching,
  selectNextEvent,
  selectPosition,
  selectPreviousEvent,
  selectSpanShown,
  selectTimeIndex,
  selectTotal,
  selectVisibleByPlace,
  selectVisibleEvents,
} from '../../src/store/selectors.ts';
import { type Filters, NO_FILTERS, withView } from '../../src/store/state.ts';
import { anEvent, aState } from '../helpers.ts';

const year = daysToSpan('1992-01-01', '1992-12-31');
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

describe('selectVisibleEvents', () => {
  const state = aState(
    [
      anEvent('last-day-of-1991', '1991-12-31'),
      anEvent('new-year', '1992-01-01', { kind: 'fighting' }),
      anEvent('whole-year', '1992', { actors: ['osce'], places: ['shusha'] }),
      anEvent('iran', '1992-06', { track: 'iran-azerbaijan' }),
    ],
    { view: { window: year } },
  );
  const visible = (changes: Partial<Filters> = {}) =>
    ids(selectVisibleEvents(withView(state, { filters: { ...NO_FILTERS, ...changes } })));

  test('keeps what overlaps the window', () => expect(visible()).toEqual(['new-year', 'whole-year', 'iran']));
  test('keeps the chosen kind', () => expect(visible({ kinds: ['fighting'] })).toEqual(['new-year']));
  test('keeps what the actor took part in', () =>
    expect(visible({ actors: ['osce'] })).toEqual(['whole-year']));
  test('keeps the chosen story', () => expect(visible({ tracks: ['iran-azerbaijan'] })).toEqual(['iran']));
  test('keeps the chosen place', () => expect(visible({ places: ['shusha'] })).toEqual(['whole-year']));
  test('finds either name of a place', () => {
    expect(visible({ query: 'shushi' })).toEqual(['whole-year']);
    expect(visible({ query: 'Շուշի' })).toEqual(['whole-year']);
  });
  test('requires every word of the search', () => expect(visible({ query: 'happened nowhere' })).toEqual([]));

  test('returns the same array until window, filter or events change', () => {
    const again = {
      ...withView(state, { selectedId: 'iran' }),
      dataset: { ...state.dataset, sources: new Map() },
    };
    expect(selectVisibleEvents(again)).toBe(selectVisibleEvents(state));
  });
});

describe('selectMainEvents', () => {
  const side = { core: false };
  const state = aState(
    [
      anEvent('war', '1992-02'),
      anEvent('visit', '1992-03', side),
      anEvent('letter', '1992-04', side),
      anEvent('truce', '1992-05'),
      anEvent('speech', '1993-05', side),
    ],
    { view: { window: year } },
  );
  const main = (changes: Partial<typeof state.view> = {}) => {
    const events = selectMainEvents(withView(state, changes));
    return events && ids(events);
  };

  test('keeps the core events of the window', () => expect(main()).toEqual(['war', 'truce']));
  test('keeps the selected event in its place', () =>
    expect(main({ selectedId: 'letter' })).toEqual(['war', 'letter', 'truce']));
  test.each([
    ['a filter', { filters: { ...NO_FILTERS, kinds: ['diplomacy'] } }],
    ['a search', { filters: { ...NO_FILTERS, query: 'happened' } }],
    ['a path', { path: { kind: 'own' as const, eventIds: ['war'] } }],
    ['an open article', { articleId: 'a1' }],
    ['a window without a core event', { window: daysToSpan('1993-01-01', '1993-12-31') }],
    ['a window with nothing but core events', { window: daysToSpan('1992-05-01', '1992-05-31') }],
  ])('holds nothing back with %s', (_, changes) => expect(main(changes)).toBeUndefined());
  test('returns the same array until window or selection change', () =>
    expect(selectMainEvents(withView(state, { theme: 'dark' }))).toBe(selectMainEvents(state)));
});

test('events beside the conflict match, and are counted, only when asked for', () => {
  const state = aState([anEvent('war', '1992'), anEvent('pirates', '1993', { track: 'also' })]);
  expect(ids(selectMatchingEvents(state))).toEqual(['war']);
  expect(selectTotal(state)).toBe(1);
  const asked = withView(state, { filters: { ...NO_FILTERS, tracks: ['also' as const] } });
  expect(ids(selectMatchingEvents(asked))).toEqual(['pirates']);
  expect(selectTotal(asked)).toBe(2);
});

describe('next and previous', () => {
  const state = aState([anEvent('a', '1991'), anEvent('b', '1995'), anEvent('c', '2005')]);

  test('go through the matching events, beyond the window too', () => {
    expect(selectNextEvent(withView(state, { selectedId: 'b' }))?.id).toBe('c');
    expect(selectPreviousEvent(withView(state, { selectedId: 'b' }))?.id).toBe('a');
    expect(selectNextEvent(withView(state, { selectedId: 'c' }))).toBeUndefined();
  });

  test('begin in the window when nothing is selected', () => {
    const later = withView(state, { window: daysToSpan('1994-01-01', '1996-12-31') });
    expect(selectNextEvent(later)?.id).toBe('b');
    expect(selectPreviousEvent(later)?.id).toBe('b');
  });
});

describe('the index of the matching events', () => {
  const state = aState([
    anEvent('a', '1991/1994', { places: ['shusha'] }),
    anEvent('b', '1992', { kind: 'legal', places: ['shusha', 'yerevan'] }),
    anEvent('c', '1995'),
  ]);

  test('is one for store, lanes, strip and map until the filters change', () => {
    const index = selectTimeIndex(state);
    expect(selectTimeIndex(withView(state, { window: year, selectedId: 'b' }))).toBe(index);
    expect(selectMatchingEvents(state)).toBe(index.events);
    const legal = withView(state, { filters: { ...NO_FILTERS, kinds: ['legal'] } });
    expect(ids(selectTimeIndex(legal).events)).toEqual(['b']);
  });

  test('has the position of each event', () => {
    expect([...selectTimeIndex(state).position]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
    expect(['b', 'gone'].map((selectedId) => selectPosition(withView(state, { selectedId })))).toEqual([
      1, -1,
    ]);
  });

  test('gives the visible events of each place, those that reach into the window too', () => {
    const byPlace = (view: { window: typeof year }) =>
      [...selectVisibleByPlace(withView(state, view))].map(([id, events]) => [id, ...ids(events)]);
    expect(byPlace({ window: daysToSpan('1993-06-01', '1993-12-31') })).toEqual([['shusha', 'a']]);
    expect(byPlace({ window: daysToSpan('1992-06-01', '1999-12-31') })).toEqual([
      ['shusha', 'a', 'b'],
      ['yerevan', 'b', 'c'],
    ]);
  });
});

describe('selectSpanShown', () => {
  const events = [anEvent('first', '1991-03-05'), anEvent('last', '2025-06-01')];
  const shown = (from: string, to: string) => {
    const { start, end } = selectSpanShown(aState(events, { view: { window: daysToSpan(from, to) } }));
    return [start, end - 1].map((at) => new Date(at).toISOString().slice(0, 10));
  };

  test('is the window, without the room before the first event and after the day of the facts', () => {
    expect(shown('1992-01-01', '1992-12-31')).toEqual(['1992-01-01', '1992-12-31']);
    expect(shown('1987-01-01', '2030-08-18')).toEqual(['1991-03-05', '2026-01-01']);
  });

  test('is the window where that has nothing of the chronology', () =>
    expect(shown('1980-01-01', '1980-12-31')).toEqual(['1980-01-01', '1980-12-31']));
});

describe('the nearest events', () => {
  const state = aState([
    anEvent('first', '1990-05'),
    anEvent('last-before', '1991-12-31'),
    anEvent('first-after', '1995-03-01', { kind: 'fighting' }),
    anEvent('after', '1996-01-01'),
  ]);
  const nearest = (window: typeof year, changes: Partial<Filters> = {}) => {
    const found = selectNearestMatching(withView(state, { window, filters: { ...NO_FILTERS, ...changes } }));
    return found && [found.earlier?.id, found.later?.id];
  };

  test('are those on both sides of a window without an event', () =>
    expect(nearest(year)).toEqual(['last-before', 'first-after']));
  test('are among those that match', () => {
    expect(nearest(year, { kinds: ['fighting'] })).toEqual([undefined, 'first-after']);
    expect(nearest(year, { kinds: ['legal'] })).toBeUndefined();
  });
  test('are on one side at the ends', () => {
    expect(nearest(daysToSpan('1980-01-01', '1980-12-31'))).toEqual([undefined, 'first']);
    expect(nearest(daysToSpan('1999-01-01', '1999-12-31'))).toEqual(['after', undefined]);
  });
  test('are not looked for where the window has one', () =>
    expect(nearest(daysToSpan('1991-01-01', '1991-12-31'))).toBeUndefined());
  test('stay the same object until the window moves', () => {
    const there = withView(state, { window: year });
    expect(selectNearestListed(withView(there, { selectedId: 'first' }))).toBe(selectNearestListed(there));
  });
});
