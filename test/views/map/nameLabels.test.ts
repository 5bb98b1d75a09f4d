import { expect, test } from 'vitest';
import { nameLabels } from '../../../src/views/map/nameLabels.ts';
import type { LabelRecord } from '../../../src/views/map/placeLabels.ts';
import { aDataset, aPlace } from '../../helpers.ts';

const { places } = aDataset([], {
  places: [aPlace('shusha', 'Shusha / Shushi'), aPlace('syunik', 'Syunik province')],
});
const label = (name: string, place?: string): LabelRecord => ({
  name,
  lat: 40,
  lon: 46,
  rank: 1,
  minZoom: 6,
  kind: 'town',
  ...(place && { place }),
});
const records = [label('Shusha / Shushi', 'shusha'), label('Syunik', 'syunik'), label('Ankara')];
const names = (labels: readonly LabelRecord[]) => labels.map(({ name }) => name);
const backwards = ({ name }: { name: string }) => name.split(' / ').reverse().join(' / ');

test('places are named as the reader chose; shorter labels and other towns keep their names', () => {
  expect(names(nameLabels(records, places, backwards, []))).toEqual(['Shushi / Shusha', 'Syunik', 'Ankara']);
});

test('a label whose name stays is the same object, so that it is not drawn again', () => {
  const once = nameLabels(records, places, backwards, []);
  const again = nameLabels(records, places, (place) => backwards(place), once);
  expect(again[0]).toBe(once[0]);
  expect(again[2]).toBe(records[2]);
  expect(nameLabels(records, places, ({ name }) => name, again)[0]).toBe(records[0]);
});
