import type { Holder } from '../../model/control.ts';

const HOLDERS: Record<Holder, string> = {
  SU_AZ: 'Soviet Azerbaijan (the oblast autonomous within it)',
  AZ: 'Azerbaijan',
  ARM: 'Armenian forces',
  CONTESTED: 'Fighting, no stable control',
  MIXED: 'Divided, disputed or changing hands',
  ARM_RUPK: 'Karabakh Armenian authorities, Russian peacekeepers present',
  RUPK: 'Russian peacekeepers',
  NONE: 'Not in use',
};

const LINES: Readonly<Record<string, string>> = {
  line1994: 'Line of contact 1994–2020',
  line2020: 'Line of 10 November 2020',
  zone2020: 'Edge of the area left to the Karabakh Armenian authorities',
  zone2022: 'Edge of the area left to the Karabakh Armenian authorities',
};

/** Who held what when: the layer on the map, its legend, the six maps. */
export const control = {
  title: 'Who held what',
  holders: HOLDERS,
  lines: LINES,
  peacekeepers: 'Russian peacekeepers present',
  at: (date: string) => `As of ${date}`,
  legend: 'Legend',
  districts: 'District by district',
  caveat:
    'Schematic; implies no endorsement. The whole coloured area is internationally recognised as part of Azerbaijan.',
  failed: 'Who held what could not be loaded. The rest of the map works.',
  district: (name: string) => `${name} district`,
  city: (name: string) => name,
  corridor: 'Lachin corridor',
  part: 'Part',
  heldBy: 'Held by',
  from: 'From',
  to: 'To',
  toPresent: 'the present',
  certainty: 'Certainty',
  note: 'Note',
  entry: (district: string, holder: string) => `${district}: ${holder}`,
  sixMaps: 'Who held what, on six dates',
  loadingMaps: 'The maps are being fetched …',
  mapsFailed: 'The maps of who held what could not be loaded.',
  approximate: 'Lines within districts are approximate.',
  countries: { armenia: 'Armenia', azerbaijan: 'Azerbaijan', iran: 'Iran' },
  oblast: 'Nagorno-Karabakh Autonomous Oblast, 1923–1991',
  /** A map to those who cannot see it. */
  mapOf: (date: string, held: readonly string[]) => `Map of ${date}. ${held.join('; ')}.`,
  parts: (holder: string, count: number, total: number) => `${holder}: ${count} of ${total} parts`,
};
