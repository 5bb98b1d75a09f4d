import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { linkDocument } from '../src/load/linkDocument.ts';
import { parseDocument } from '../src/load/parseDocument.ts';
import { parseEdtf } from '../src/load/parseEdtf.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { initialState } from '../src/store/initialState.ts';
import type { AppState, Session, View } from '../src/store/state.ts';

type Json = Record<string, unknown>;

/** That of our own data, as it is in its file. */
export const OUR_VOCABULARY = parse(readFileSync('data/vocabulary.yaml', 'utf8')) as Json;

/** The same without words for kinds of places, which the chronologies of tests do not have. */
const { extents: _, opening_extent: __, ...TEST_VOCABULARY } = OUR_VOCABULARY;

/** An event as an author writes it; only what matters to the test need be given. */
export const anEvent = (id: string, date: string, changes: Json = {}): Json => ({
  id,
  title: id,
  date,
  kind: 'diplomacy',
  track: 'armenia-azerbaijan',
  places: ['yerevan'],
  summary: `What happened at ${id}.`,
  sources: ['s1'],
  ...changes,
});

/** A whole document of format `araxes/1` with the given events. */
export const aDocument = (events: readonly Json[] = [], changes: Json = {}): Json => ({
  format: 'araxes/1',
  head: {
    title: 'A test',
    description: 'Made up.',
    as_of: '2026-01-01',
    licence: 'CC0',
    opening: ['1990-01-01', '1999-12-31'],
    frame: ['yerevan'],
  },
  vocabulary: TEST_VOCABULARY,
  events,
  places: [aPlace('yerevan', 'Yerevan'), aPlace('shusha', 'Shusha / Shushi', { names: SHUSHI })],
  actors: [{ id: 'osce', name: 'OSCE' }],
  sources: [{ id: 's1', publisher: 'A paper', perspective: 'int', seen: true }],
  articles: [],
  ...changes,
});

const SHUSHI = { hy: { latin: 'Shushi', script: 'Շուշի', seen: true } };

export const aPlace = (id: string, name: string, changes: Json = {}): Json => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [44.5, 40.2] },
  properties: {
    name,
    names: {},
    type: 'town',
    precision: 'town',
    uncertainty_km: 1,
    verified: true,
    coordinate_source: 'a gazetteer',
    ...changes,
  },
});

export function aDataset(events: readonly Json[] = [], changes: Json = {}): Dataset {
  const { document, issues } = parseDocument(aDocument(events, changes), 'test.json');
  return linkDocument(document, issues, 'test.json', parseEdtf);
}

interface StateChanges {
  readonly view?: Partial<View>;
  readonly session?: Partial<Session>;
}

/** The state of a hydrated app, of a dataset or of the events of one. */
export function aState(of: Dataset | readonly Json[], { view, session }: StateChanges = {}): AppState {
  const state = initialState(Array.isArray(of) ? aDataset(of) : (of as Dataset));
  return {
    ...state,
    view: { ...state.view, ...view },
    session: { ...state.session, hydrated: true, ...session },
  };
}

/** The vocabulary of the chronologies of tests. */
export const VOCABULARY = aDataset().vocabulary;
