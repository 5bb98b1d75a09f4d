import { describe, expect, test } from 'vitest';
import { namesIn, placeName } from '../../src/model/placeName.ts';
import { aDataset, aPlace } from '../helpers.ts';

const CITY = { hy: 'Stepanakert / Khankendi', az: 'Khankendi / Stepanakert' };
const { places } = aDataset([], {
  places: [
    aPlace('stepanakert', 'Stepanakert / Khankendi', {
      leading: CITY,
      order_change: { from: '2023-09-20', leads: 'az' },
    }),
    aPlace('lachin', 'Lachin', { leading: { hy: 'Berdzor / Lachin', az: 'Lachin / Berdzor' } }),
    aPlace('goris', 'Goris', { names: { az: { latin: 'Gorus', seen: true } } }),
  ],
});
const place = (id: string) => places.get(id)!;
const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe('placeName', () => {
  test('is the pair as in the data before the order changed, and where no event is given', () => {
    expect(placeName(place('stepanakert'), 'both', day('2023-09-19'))).toBe(CITY.hy);
    expect(placeName(place('stepanakert'), 'both')).toBe(CITY.hy);
  });

  test('has the other order from that day on', () => {
    expect(placeName(place('stepanakert'), 'both', day('2023-09-20'))).toBe(CITY.az);
  });

  test('begins with the side the reader chose, whatever the day', () => {
    expect(placeName(place('stepanakert'), 'hy', day('2024-01-01'))).toBe(CITY.hy);
    expect(placeName(place('stepanakert'), 'az', day('1992-01-01'))).toBe(CITY.az);
    expect(placeName(place('lachin'), 'hy')).toBe('Berdzor / Lachin');
    expect(placeName(place('lachin'), 'az')).toBe('Lachin / Berdzor');
  });

  test('is the one international form for a district, and for a place with one name in use', () => {
    expect(placeName(place('lachin'), 'both')).toBe('Lachin');
    expect(placeName(place('goris'), 'az')).toBe('Goris');
  });
});

test('a change of order without the order it changes to is an issue, and so is a day that does not exist', () => {
  const changed = (changes: Record<string, unknown>) =>
    aDataset([], { places: [aPlace('yerevan', 'Yerevan'), aPlace('a', 'A / B', changes)] }).issues.map(
      ({ record, field }) => [record, field],
    );
  expect(changed({ order_change: { from: '2023-09-20', leads: 'az' } })).toEqual([
    ['a', 'properties.order_change'],
  ]);
  const leading = { hy: 'A / B', az: 'B / A' };
  expect(changed({ leading, order_change: { from: '2023-02-30', leads: 'az' } })).toEqual([
    ['a', 'properties.order_change.from'],
  ]);
});

describe('namesIn', () => {
  test('puts every pair of a heading in the chosen order', () => {
    const heading = 'Shelling of Stepanakert / Khankendi, talks in Goris';
    expect(namesIn(places.values(), 'az')(heading)).toBe(
      'Shelling of Khankendi / Stepanakert, talks in Goris',
    );
    expect(namesIn(places.values(), 'hy')(heading)).toBe(heading);
    expect(namesIn(places.values(), 'both')(heading)).toBe(heading);
  });

  test('leaves a name that stands alone', () =>
    expect(namesIn(places.values(), 'hy')('Lachin is handed over')).toBe('Lachin is handed over'));
});
