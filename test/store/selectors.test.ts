import { describe, expect, test } from 'vitest';
import { daysToSpan } from '../../src/load/Linker.ts';
import {
  selectMatchingEvents,
  selectNextEvent,
  selectPreviousEvent,
  selectTotal,
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
  test('keeps the kind asked for', () => expect(visible({ kinds: ['fighting'] })).toEqual(['new-year']));
  test('keeps what the actor took part in', () =>
    expect(visible({ actors: ['osce'] })).toEqual(['whole-year']));
  test('keeps the story asked for', () => expect(visible({ tracks: ['iran-azerbaijan'] })).toEqual(['iran']));
  test('keeps the place asked for', () => expect(visible({ places: ['shusha'] })).toEqual(['whole-year']));
  test('finds either name of a place', () => {
    expect(visible({ query: 'shushi' })).toEqual(['whole-year']);
    expect(visible({ query: 'Շուշի' })).toEqual(['whole-year']);
  });
  test('needs every word of the search', () => expect(visible({ query: 'happened nowhere' })).toEqual([]));

  test('returns the same array until window, filter or events change', () => {
    const again = {
      ...withView(state, { selectedId: 'iran' }),
      dataset: { ...state.dataset, sources: new Map() },
    };
    expect(selectVisibleEvents(again)).toBe(selectVisibleEvents(state));
  });
});

test('events beside the conflict match only when asked for, and are not counted', () => {
  const state = aState([anEvent('war', '1992'), anEvent('pirates', '1993', { track: 'also' })]);
  expect(ids(selectMatchingEvents(state))).toEqual(['war']);
  expect(selectTotal(state)).toBe(1);
  const asked = withView(state, { filters: { ...NO_FILTERS, tracks: ['also' as const] } });
  expect(ids(selectMatchingEvents(asked))).toEqual(['pirates']);
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
