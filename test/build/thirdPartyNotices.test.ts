import { expect, test } from 'vitest';
import { dataNotices } from '../../src/build/thirdPartyNotices.ts';

const sections = (notices: string) => [...notices.matchAll(/^## (\w+ ?\w*)/gm)].map(([, name]) => name);

test('the notices name the data that the site has, and no other', () => {
  expect(sections(dataNotices(() => true))).toEqual([
    'OpenStreetMap',
    'Natural Earth',
    'NOAA ETOPO5',
    'GeoNames',
    'Citation styles',
  ]);
  expect(sections(dataNotices(() => false))).toEqual(['Natural Earth', 'Citation styles']);
});
