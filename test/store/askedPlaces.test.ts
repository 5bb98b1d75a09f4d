import { describe, expect, test } from 'vitest';
import { selectAsked } from '../../src/store/askedPlaces.ts';
import { NO_FILTERS } from '../../src/store/state.ts';
import { aDataset, anEvent, aPlace, aState } from '../helpers.ts';

const dataset = aDataset(
  [
    anEvent('siege', '1992', { places: ['shusha', 'lachin'] }),
    anEvent('talks', '1994', { places: ['minsk'], articles: ['a01'] }),
    anEvent('truce', '1995', { places: ['lachin', 'minsk'] }),
  ],
  {
    places: ['shusha', 'lachin', 'minsk'].map((id) => aPlace(id, id)),
    articles: [
      {
        id: 'a01',
        title: 'Talks',
        publisher: 'A paper',
        age_label: '2 years ago',
        published: '1996-01-01',
        published_note: 'as printed',
        complete: true,
        relevance: 'The talks',
        on_conflict: true,
        passages: [],
        sources: [],
      },
    ],
  },
);
const asked = (view: NonNullable<Parameters<typeof aState>[1]>['view']) =>
  selectAsked(aState(dataset, { view: { window: { start: 0, end: Date.UTC(2000, 0) }, ...view } }));

describe('what the reader asks to see on the map', () => {
  test('is nothing at first, and nothing where an event has the map', () => {
    expect(asked({})).toBeUndefined();
    expect(asked({ selectedId: 'siege' })).toBeUndefined();
  });

  test('are the places of the hits of a search, each once', () => {
    expect(asked({ filters: { ...NO_FILTERS, query: 'siege' } })?.placeIds).toEqual(['shusha', 'lachin']);
    expect(asked({ filters: { ...NO_FILTERS, query: 'nothing of that kind' } })?.placeIds).toEqual([]);
  });

  test('are the places of the filter', () =>
    expect(asked({ filters: { ...NO_FILTERS, places: ['minsk'] } })?.placeIds).toEqual(['minsk']));

  test('are the places of the events of an open article', () =>
    expect(asked({ articleId: 'a01' })?.placeIds).toEqual(['minsk']));

  test('are the places of a path, whatever the window', () =>
    expect(
      asked({ window: { start: 0, end: 1 }, path: { kind: 'own', eventIds: ['truce', 'siege'] } })?.placeIds,
    ).toEqual(['lachin', 'minsk', 'shusha']));

  test('is another question with another query, not with another window', () => {
    const filters = { ...NO_FILTERS, query: 'siege' };
    const window = { start: 0, end: 1 };
    expect(asked({ filters, window })?.key).toBe(asked({ filters })?.key);
    expect(asked({ filters: { ...filters, query: 'talks' } })?.key).not.toBe(asked({ filters })?.key);
  });

  test('is the same object until it changes', () => {
    const state = aState(dataset, { view: { filters: { ...NO_FILTERS, places: ['minsk'] } } });
    expect(selectAsked(state)).toBe(selectAsked({ ...state, view: { ...state.view, selectedId: 'siege' } }));
  });
});
