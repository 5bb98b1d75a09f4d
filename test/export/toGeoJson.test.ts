import { expect, test } from 'vitest';
import { toGeoJson } from '../../src/export/toGeoJson.ts';
import { aDataset, anEvent } from '../helpers.ts';

test('one feature per event and place, longitude first, dates in ISO', () => {
  const { type, features, ...rest } = toGeoJson({
    ...aDataset([anEvent('a', '1992-05', { places: ['yerevan', 'shusha'], actors: ['osce'] })]),
    origin: { address: 'https://example.org/x/?page=downloads' },
  });
  expect(type).toBe('FeatureCollection');
  expect(rest).toMatchObject({ title: 'A test', as_of: '2026-01-01', licence: 'CC0' });
  expect(features.map(({ id }) => id)).toEqual(['a/yerevan', 'a/shusha']);
  expect(features[0]).toMatchObject({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [44.5, 40.2] },
    properties: {
      event: 'a',
      date: '1992-05',
      start: '1992-05-01',
      end: '1992-05-31',
      date_precision: 'month',
      place: 'yerevan',
      place_name: 'Yerevan',
      uncertainty_km: 1,
      actors: ['OSCE'],
      url: 'https://example.org/x/?event=a',
    },
  });
});

test('an event without a place is a feature with a null geometry', () => {
  const { features } = toGeoJson(aDataset([anEvent('a', '1992', { places: [] })]));
  expect(features).toHaveLength(1);
  expect(features[0]).toMatchObject({ id: 'a', geometry: null });
  expect(JSON.stringify(features[0])).toContain('"geometry":null');
});

test('no two features share an id', () => {
  const { features } = toGeoJson(
    aDataset([anEvent('a', '1992'), anEvent('b', '1992'), anEvent('c', '1993')]),
  );
  expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
});
