import { describe, expect, test } from 'vitest';
import { eventsNearby, neighboursInTrack } from '../../src/model/neighbours.ts';
import { aDataset, anEvent, aPlace } from '../helpers.ts';

const at = (id: string, lon: number, lat: number, uncertainty_km = 1) => ({
  ...aPlace(id, id, { uncertainty_km }),
  geometry: { type: 'Point', coordinates: [lon, lat] },
});
// One degree of latitude is about 111 km.
const { events, places } = aDataset(
  [
    anEvent('early', '1992', { places: ['shusha'] }),
    anEvent('iran', '1993', { track: 'iran-azerbaijan', places: ['tehran'] }),
    anEvent('here', '1994', { places: ['stepanakert', 'moscow'] }),
    anEvent('again', '2020', { places: ['stepanakert'] }),
    anEvent('region', '2021', { places: ['nk'] }),
    anEvent('nowhere', '2022', { places: [] }),
  ],
  {
    places: [
      at('stepanakert', 46.75, 39.8),
      at('shusha', 46.75, 39.73),
      at('nk', 46.75, 39.85, 60),
      at('tehran', 51.4, 35.7),
      at('moscow', 37.6, 55.75),
      at('yerevan', 44.5, 40.2),
    ],
  },
);
const event = (id: string) => events.get(id)!;
const near = (id: string, km: number) =>
  eventsNearby(events.values(), places, event(id), km).map((it) => it.event.id);

describe('neighboursInTrack', () => {
  test('skips the events of other tracks', () => {
    const { before, after } = neighboursInTrack(events.values(), event('here'));
    expect([before?.id, after?.id]).toEqual(['early', 'again']);
  });
  test('ends at the first and the last', () => {
    expect(neighboursInTrack(events.values(), event('early')).before).toBeUndefined();
    expect(neighboursInTrack(events.values(), event('nowhere')).after).toBeUndefined();
    expect(neighboursInTrack(events.values(), event('iran'))).toEqual({
      before: undefined,
      after: undefined,
    });
  });
});

describe('eventsNearby', () => {
  test('lists the same place first, then what is near, and never the event itself', () => {
    expect(near('here', 10)).toEqual(['again', 'early']);
    expect(near('here', 5)).toEqual(['again']);
  });
  test('has the distance, and how exactly it is known', () => {
    const [, early] = eventsNearby(events.values(), places, event('here'), 10);
    expect(early!.km).toBeCloseTo(7.8, 0);
    expect(early!.uncertaintyKm).toBe(2);
  });
  test('leaves out places known less exactly than the maximum distance', () => {
    expect(near('again', 50)).not.toContain('region');
    expect(near('again', 100)).toContain('region');
  });
  test('finds nothing for an event without a place', () => {
    expect(near('nowhere', 100)).toEqual([]);
  });
});
