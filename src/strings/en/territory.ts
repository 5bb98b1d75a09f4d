import { inWords } from './inWords.ts';

/** Who held what territory: the layer on the map, its legend, the small maps. */
export const territory = {
  title: 'Who held what',
  at: (date: string) => `As of ${date}`,
  legend: 'Legend',
  districts: 'District by district',
  failed: 'Who held what could not be loaded. The rest of the map works.',
  district: (name: string) => `${name} district`,
  part: 'Part',
  heldBy: 'Held by',
  from: 'From',
  to: 'To',
  toPresent: 'the present',
  certainty: 'Certainty',
  note: 'Note',
  entry: (district: string, holder: string) => `${district}: ${holder}`,
  smallMaps: (days: number) => `Who held what, on ${inWords(days)} dates`,
  loadingMaps: 'The maps are being fetched …',
  mapsFailed: 'The maps of who held what could not be loaded.',
  approximate: 'Lines within districts are approximate.',
  /** The accessible name of a small map. */
  mapOf: (date: string, held: readonly string[]) => `Map of ${date}. ${held.join('; ')}.`,
  parts: (holder: string, count: number, total: number) => `${holder}: ${count} of ${total} parts`,
};
