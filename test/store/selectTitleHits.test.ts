// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { selectTitleHits } from '../../src/store/selectTitleHits.ts';
import { NO_FILTERS } from '../../src/store/state.ts';
import { aDataset, anEvent, aState } from '../helpers.ts';

const beside = (id: string, year: number) =>
  anEvent(id, String(year), { title: 'Another day', summary: 'Ash fell, and families left the valley.' });
const EVENTS = [
  beside('e1', 1990),
  beside('e2', 1991),
  beside('e3', 1992),
  anEvent('e4', '1993', { title: 'Ash closes the valley' }),
  anEvent('e5', '1994', { title: 'Families flee', summary: 'From the ash.' }),
];
const vocabulary = {
  search: { synonyms: [{ typed: ['exodus'], found: ['left', 'flee'] }], common: ['why'] },
};

function hits(query: string, events = EVENTS, view: object = {}) {
  const filters = { ...NO_FILTERS, query };
  const state = aState(aDataset(events, { vocabulary }), { view: { filters, ...view } });
  return selectTitleHits(state).map(({ id }) => id);
}

describe('the events of the list whose titles have most words of the search', () => {
  test.each([
    ['exodus', ['e5']],
    ['why exodus ash', ['e5']],
    ['ash', ['e4']],
    ['ash valley', ['e4']],
    ['"families"', ['e5']],
  ])('%j finds %j', (query, found) => expect(hits(query)).toEqual(found));

  test('are none without a search', () => expect(hits('')).toEqual([]));
  test('are none where no title has a word of it', () => expect(hits('fell')).toEqual([]));
  test('are none where the list begins with them', () =>
    expect(
      hits(
        'ash',
        [EVENTS[3]!, EVENTS[0]!, EVENTS[1]!].map((it, at) => ({ ...it, date: `199${at}` })),
      ),
    ).toEqual([]));
  test('are none where there are many', () =>
    expect(hits('another', [...EVENTS, beside('e6', 1995)])).toEqual([]));
});
