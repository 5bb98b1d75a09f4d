import { plural } from './plural.ts';

/** Place names, the gazetteer, and neighbouring events. */
export const names = {
  switchName: 'Place names',
  neutral: 'both',
  /** The choice of the switch. */
  choice: (name: string) => `Place names: ${name}`,
  inGazetteer: 'More about this place',
  spellings: 'Names and spellings',
  noNames: 'No other spelling is recorded.',
  unseen: 'no source found with this spelling',
  /** The gazetteer. */
  places: 'Places',
  placesIntro: (count: number) =>
    `${plural(count, 'place')} with their names on each side, where they lie (WGS84) and how exactly that is known.`,
  find: 'Find a place',
  found: (shown: number, total: number) => `${shown} of ${plural(total, 'place')}`,
  noneFound: 'No place has such a name.',
  coordinates: (lat: string, south: boolean, lon: string, west: boolean) =>
    `${lat}° ${south ? 'S' : 'N'}, ${lon}° ${west ? 'W' : 'E'}`,
  recognisedPartOf: (state: string) => `Internationally recognised as part of ${state}`,
  source: (source: string) => `Where the coordinates are from: ${source}`,
  showOnMap: 'Show on the map',
  eventsHere: (count: number) => plural(count, 'event'),
  noEvents: 'No event of the chronology was here.',
  /** Neighbouring events. */
  neighbours: 'Before, after, nearby',
  justBefore: 'Just before',
  justAfter: 'Just after',
  first: 'The first of its story here',
  last: 'The last of its story here',
  nearby: 'Nearby in any year, within',
  nothingNear: 'No other event here was this close by.',
  noPlace: 'This event has no place, so nothing can be near it.',
  showAll: (count: number) => `Show all ${count}`,
  samePlace: 'same place',
  within: (km: string) => `within about ${km}`,
  aboutKm: (km: string) => `about ${km} away`,
  gap: {
    days: (count: number) => plural(count, 'day'),
    months: (count: number) => plural(count, 'month'),
    years: (count: number) => plural(count, 'year'),
    about: (gap: string) => `about ${gap}`,
    later: (gap: string) => `${gap} later`,
    before: (gap: string) => `${gap} before`,
    sameDay: 'the same day',
    sameTime: 'about the same time',
  },
};
