import { inWords } from './inWords.ts';
import { plural } from './plural.ts';

/** Who held what territory: the layer on the map, its legend, the small maps. */
export const territory = {
  title: 'Who held what',
  at: (date: string) => `As of ${date}`,
  /** What the date of the layer follows; after the date. */
  basis: {
    event: ', the selected event',
    windowEnd: ', the last day shown',
    asOf: ', the last day of the data',
  },
  legend: 'Legend',
  districts: 'District by district',
  points: 'Point by point',
  failed: 'Who held what could not be loaded. The rest of the map works.',
  district: (name: string) => `${name} district`,
  part: 'Part',
  heldBy: 'Held by',
  from: 'From',
  to: 'To',
  toPresent: 'the present',
  certainty: 'Certainty',
  note: 'Note',
  what: 'What',
  recognised: 'Recognised as part of',
  sources: 'Sources',
  entry: (district: string, holder: string) => `${district}: ${holder}`,
  /** The accessible name of a pin, and its text in lists. */
  pointName: (place: string, what: string, holder: string) => `${place}: ${what}. Held by ${holder}`,
  pointsNear: (count: number, place: string) => `${plural(count, 'point')} near ${place}`,
  /** The first day may only stand for one that is not known, as the certainty says. */
  pointSpan: (point: string, from: string, to: string, certainty: string) =>
    `${point}, from ${from} to ${to} (${certainty}).`,
  pointsOf: (count: number) => plural(count, 'point'),
  smallMaps: (days: number) => `Who held what, on ${inWords(days)} dates`,
  loadingMaps: 'The maps are being fetched …',
  mapsFailed: 'The maps of who held what could not be loaded.',
  approximate: 'Lines within districts are approximate.',
  /** The accessible name of a small map. */
  mapOf: (date: string, held: readonly string[]) => `Map of ${date}. ${held.join('; ')}.`,
  parts: (holder: string, count: number, total: number) => `${holder}: ${count} of ${total} parts`,
};
