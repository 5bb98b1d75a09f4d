import { list } from './list.ts';
import { plural } from './plural.ts';

export const map = {
  name: 'Map',
  surface: 'Map surface: arrow keys move it, plus and minus zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeRegion: 'Show the whole region',
  scale: 'Scale of the map',
  zoomTo: (extent: string) => `Zoom to ${extent}`,
  menu: 'Map options',
  inset: (extent: string) => `${extent}, on a small map`,
  foldInset: 'Fold away the small map',
  unfoldInset: 'Show the small map',
  background: 'Map background',
  builtIn: 'Built-in map',
  online: 'OpenStreetMap, online',
  contributors: 'OpenStreetMap contributors',
  databaseLicence: '(ODbL)',
  sources: ['Natural Earth', 'NOAA ETOPO5', 'GeoNames'],
  schematic: 'Schematic, implies no endorsement',
  failed: 'The background map could not be loaded. The events still work.',
  detailFailed: 'The background map could not be loaded in detail.',
  labelsFailed: 'The names on the map could not be loaded.',
  nothingCloser: 'The built-in map has no streets.',
  onlineMap: 'Online map',
  tryAgain: 'Try again',
  tilesFailed: 'Online tiles cannot be reached; back to the built-in map.',
  eventsNear: (count: number, place: string) => `${plural(count, 'event')} near ${place}`,
  eventsAt: (count: number, place: string) => `${plural(count, 'event')} at ${place}`,
  ofKind: (count: number, kind: string) => `${count} ${kind}`,
  /** The accessible name of one of several marks of an event. */
  markAt: (mark: string, place: string) => `${mark}, ${place}`,
  withKinds: (events: string, kinds: readonly string[]) => `${events}: ${kinds.join(', ')}`,
  /** The name of a mark that stands for steps of a path. */
  withSteps: (mark: string, steps: readonly number[]) =>
    `${mark}, ${steps.length === 1 ? 'step' : 'steps'} ${list(steps.map(String))}`,
  zoomToThese: 'Zoom to these places',
  pointer: (place: string, km: string) => `${place} · ${km}`,
  /** The accessible name of a pointer: first its words, then the whole name of the place where they have a part. */
  pointerName: (words: string, place: string | undefined) =>
    place === undefined ? `${words}, show on the map` : `${words}, show ${place} on the map`,
  back: 'Back',
  close: 'Close',
  precisions: {
    building: 'a building',
    site: 'a site',
    village: 'a village',
    town: 'a town',
    city: 'a city',
    district: 'a district, drawn as an area',
    area: 'an area, drawn by its middle',
    region: 'a region, drawn by its middle',
  },
  within: (what: string, km: string) => `Known as ${what}, within ${km}`,
  verified: 'Coordinates found in a source',
  notVerified: 'Coordinates estimated, not found in a source',
};
