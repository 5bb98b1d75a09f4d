import { describe, expect, test } from 'vitest';
import { writeAddress } from '../../src/store/address.ts';
import { PARAMETER_NAMES } from '../../src/store/repairQuery.ts';
import type { View } from '../../src/store/state.ts';
import { makesHistoryEntry, VIEW_FIELDS } from '../../src/store/viewFields.ts';
import { anEvent, aState } from '../helpers.ts';

const { dataset, view: start } = aState([anEvent('a', '1991'), anEvent('b', '1995')]);

/** A view in which no field has its default. */
const MOVED: View = {
  selectedId: 'a',
  articleId: 'a01',
  page: 'places',
  claimChoice: { speaker: 'OSCE', unit: 'killed' },
  entry: 'shusha',
  window: { start: Date.UTC(1991, 0), end: Date.UTC(1992, 0) },
  filters: {
    kinds: ['legal'],
    tracks: ['also'],
    actors: ['osce'],
    places: ['shusha'],
    articles: ['a01'],
    certainties: ['checked'],
    query: 'truce',
  },
  shown: 'map',
  path: { kind: 'own', eventIds: ['a', 'b'] },
  embed: true,
  presenting: true,
  autoplay: 8,
  names: 'hy',
  showsTerritory: false,
  theme: 'dark',
  language: 'qaa',
  camera: { zoom: 7, lat: 40, lon: 46 },
};

test('the fields of a view write every parameter that has a value, in their order', () => {
  const written = new URLSearchParams(writeAddress({ dataset, view: MOVED }, ''));
  expect([...written.keys()]).toEqual([...PARAMETER_NAMES]);
});

test('the opening view of a chronology writes nothing', () =>
  expect(writeAddress({ dataset, view: start }, '')).toBe(''));

describe('a change that makes a history entry', () => {
  test('is a change of what is open, and no other', () => {
    const fields = Object.keys(VIEW_FIELDS) as (keyof View)[];
    const pushing = fields.filter((field) =>
      makesHistoryEntry({ ...start, [field]: MOVED[field] }, start, dataset),
    );
    expect(pushing).toEqual(['selectedId', 'articleId', 'page']);
  });

  test('is a change of the entry of an open page', () => {
    const page = { ...start, page: 'places' as const };
    expect(makesHistoryEntry({ ...page, entry: 'shusha' }, page, dataset)).toBe(true);
  });
});
