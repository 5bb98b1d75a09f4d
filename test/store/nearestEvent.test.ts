import { expect, test } from 'vitest';
import { selectNearestEvent } from '../../src/store/nearestEvent.ts';
import { NO_FILTERS } from '../../src/store/state.ts';
import { aDataset, anEvent, aState } from '../helpers.ts';

const dataset = aDataset([
  anEvent('first', '1921-07-05'),
  anEvent('second', '1988-02-20'),
  anEvent('third', '1992-05-18'),
]);
const nearest = (from: string, to: string, query = '') =>
  selectNearestEvent(
    aState(dataset, {
      view: {
        window: { start: Date.parse(from), end: Date.parse(to) },
        filters: { ...NO_FILTERS, query },
      },
    }),
  )?.id;

test.each([
  ['1930-01-01', '1940-01-01', 'first'],
  ['1960-01-01', '1987-12-31', 'second'],
  ['1989-01-01', '1989-06-01', 'second'],
  ['1900-01-01', '1901-01-01', 'first'],
  ['2000-01-01', '2001-01-01', 'third'],
])('between %s and %s it is the %s', (from, to, id) => expect(nearest(from, to)).toBe(id));

test('only matching events count; with none there is none', () => {
  expect(nearest('1960-01-01', '1987-12-31', 'first')).toBe('first');
  expect(nearest('1960-01-01', '1987-12-31', 'nothing of that kind')).toBeUndefined();
});
