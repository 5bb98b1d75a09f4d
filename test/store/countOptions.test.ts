import { describe, expect, test } from 'vitest';
import { findRelaxations, selectOptionCounts } from '../../src/store/countOptions.ts';
import { selectMatchingEvents } from '../../src/store/selectors.ts';
import { type Filters, NO_FILTERS, withView } from '../../src/store/state.ts';
import { anEvent, aState } from '../helpers.ts';

const state = aState([
  anEvent('talks', '1990', { actors: ['osce'], title: 'Talks begin' }),
  anEvent('truce', '1994', { kind: 'cease-fire', actors: ['osce'], title: 'Truce begins' }),
  anEvent('war', '1992', { kind: 'fighting', places: ['shusha'], title: 'War' }),
  anEvent('doubt', '1993~', { kind: 'fighting', not_verified: ['the hour'] }),
  anEvent('pirates', '1995', { track: 'also', title: 'Pirates' }),
]);
const having = (filters: Partial<Filters>) => withView(state, { filters: { ...NO_FILTERS, ...filters } });
const counts = (group: Parameters<typeof selectOptionCounts>[1], filters: Partial<Filters> = {}) =>
  Object.fromEntries(selectOptionCounts(having(filters), group));
const relaxations = (filters: Partial<Filters>) =>
  findRelaxations(having(filters)).map(({ relaxed, count }) => [
    relaxed.kind === 'group' ? relaxed.group : relaxed.kind === 'word' ? relaxed.term.written : relaxed.kind,
    count,
  ]);

describe('the count of an option', () => {
  test('is that of its events, without those beside the conflict', () => {
    expect(counts('kinds')).toEqual({ diplomacy: 1, 'cease-fire': 1, fighting: 2 });
    expect(counts('tracks')).toEqual({ 'armenia-azerbaijan': 4, also: 1 });
    expect(counts('certainties')).toEqual({ checked: 3, unverified: 1, 'dates-differ': 1 });
  });
  test('depends on the other groups and the search, not on its own group', () => {
    expect(counts('kinds', { actors: ['osce'], kinds: ['fighting'] })).toEqual({
      diplomacy: 1,
      'cease-fire': 1,
      fighting: 0,
    });
    expect(counts('actors', { query: 'truce' })).toEqual({ osce: 1 });
  });
  test('is how many events would match if it were chosen alone', () => {
    for (const [kind, count] of selectOptionCounts(having({ query: 'begin' }), 'kinds'))
      expect(selectMatchingEvents(having({ query: 'begin', kinds: [kind as 'legal'] }))).toHaveLength(count);
  });
});

describe('what can be relaxed', () => {
  test('is every filter and every word that helps, those that give most events first', () => {
    expect(relaxations({ query: 'war truce', kinds: ['fighting'] })).toEqual([['truce', 1]]);
    expect(relaxations({ query: 'talks truce' })).toEqual([
      ['talks', 1],
      ['truce', 1],
    ]);
  });
  test('is everything together where no single one helps', () => {
    expect(relaxations({ query: 'zzz', kinds: ['legal'] })).toEqual([['all', 4]]);
  });
  test('is no common word, which keeps no event out', () => {
    expect(relaxations({ query: 'why did zzz' })).toEqual([['zzz', 4]]);
    expect(relaxations({ query: 'why did', kinds: ['legal'] })).toEqual([['kinds', 4]]);
  });
  test('is also the switch of the events beside the conflict', () => {
    expect(relaxations({ query: 'pirates' })).toEqual([
      ['pirates', 4],
      ['beside', 1],
    ]);
  });
});
