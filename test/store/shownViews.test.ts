import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress, writeAddress } from '../../src/store/address.ts';
import { offeredViews, shownOf, showsView, VIEW_NAMES, VIEWS, viewsIn } from '../../src/store/shownViews.ts';
import { aDataset, anEvent } from '../helpers.ts';

const dataset = aDataset([anEvent('a', '1991')]);
const read = (search: string) => parseAddress(search, dataset);
const written = (search: string) => writeAddress({ dataset, view: read(search).view }, '');

describe('the views in the address', () => {
  test.each([
    ['?view=map,list', 'map,list'],
    ['?view=list,map', 'map,list'],
    ['?view=list%2Ctimeline', 'timeline,list'],
    ['?view=timeline,map,timeline', 'map,timeline'],
    ['?view=map', 'map'],
    ['?view=list,map,timeline', 'all'],
    ['?view=all', 'all'],
    ['?view=map,all', 'all'],
    ['?view=Map,%20list.', 'map,list'],
    ['', 'all'],
  ])('%s shows %s', (search, shown) => {
    expect(read(search).view.shown).toBe(shown);
    expect(read(search).ignored).toEqual([]);
  });

  test('an unknown one is left out and named, the others are shown', () => {
    const { view, ignored } = read('?view=map,globe,list');
    expect(view.shown).toBe('map,list');
    expect(ignored).toEqual([{ name: 'view', value: 'globe' }]);
    expect(read('?view=globe').view.shown).toBe('all');
  });

  test('are without a map where the chronology has no places', () => {
    const placeless = aDataset([anEvent('a', '1991', { places: [] })], { places: [] });
    for (const [search, shown, left] of [
      ['', 'timeline,list', []],
      ['?view=all', 'timeline,list', []],
      ['?view=list', 'list', []],
      ['?view=map,list', 'list', ['map']],
      ['?view=map', 'timeline,list', ['map']],
    ] as const) {
      const { view, ignored } = parseAddress(search, placeless);
      expect([view.shown, ignored.map(({ value }) => value)], search).toEqual([shown, left]);
      expect(writeAddress({ dataset: placeless, view }, '')).toBe(shown === 'list' ? '?view=list' : '');
    }
    expect(offeredViews(placeless)).toEqual(['timeline,list', 'timeline', 'list']);
    expect(offeredViews(dataset)).toEqual(VIEWS);
  });

  test('are written in one order, and left out where all are shown', () => {
    expect(written('?view=list,map')).toBe('?view=map,list');
    expect(written('?view=list,map,timeline')).toBe('');
  });
});

test('every choice of views has a name of its own, and shows these and no other', () => {
  const some = fc.subarray([...VIEW_NAMES], { minLength: 1 });
  fc.assert(
    fc.property(some, (names) => {
      const shown = shownOf(names)!;
      expect(VIEWS).toContain(shown);
      expect(viewsIn(shown)).toEqual(names);
      for (const name of VIEW_NAMES) expect(showsView(shown, name)).toBe(names.includes(name));
    }),
  );
  expect(shownOf([])).toBeUndefined();
});
