import { expect, test } from 'vitest';
import { ENGLISH } from '../../../src/strings/strings.ts';
import { mapCredit } from '../../../src/views/credits/mapCredit.ts';

test.each([
  [[], { openStreetMap: false, others: ['Natural Earth'] }],
  [['region.topo.json', 'labels.json'], { openStreetMap: true, others: ['Natural Earth', 'GeoNames'] }],
  [
    ['region.topo.json', 'relief.webp', 'labels.json'],
    { openStreetMap: true, others: ['Natural Earth', 'NOAA ETOPO5', 'GeoNames'] },
  ],
])('of a site with the map files %j', (files, credit) => {
  expect(mapCredit(ENGLISH.map, (name) => files.includes(name))).toEqual(credit);
});
