import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const VOCABULARY = parse(readFileSync('data/vocabulary.yaml', 'utf8')) as { kinds: { id: string }[] };
const KINDS = VOCABULARY.kinds.map(({ id }) => id);

/** The places of the synthetic events: a grid over the region that the map opens on. */
const PLACES = Array.from({ length: 240 }, (_, index) => ({
  type: 'Feature',
  id: `p${index}`,
  geometry: { type: 'Point', coordinates: [44 + (index % 20) * 0.4, 36 + Math.floor(index / 20) * 0.45] },
  properties: {
    name: `Place ${index}`,
    names: {},
    type: 'town',
    precision: 'town',
    uncertainty_km: 1,
    verified: false,
    coordinate_source: 'synthetic',
  },
}));
const ACTORS = Array.from({ length: 30 }, (_, index) => ({ id: `actor${index}`, name: `Actor ${index}` }));

const FIRST_DAY = Date.UTC(1988, 0, 1);
const DAYS = 14_200;
const DAY = 86_400_000;

/** A chronology of format `araxes/1` with that many events from 1988 to 2026; the same number always gives the same. */
export function syntheticChronology(count: number): Record<string, unknown> {
  const random = numbersFrom(count);
  const events = Array.from({ length: count }, (_, index) => syntheticEvent(index, random));
  return {
    format: 'araxes/1',
    head: {
      title: `${count} synthetic events`,
      description: 'Made for the benchmark.',
      as_of: '2026-11-23',
      licence: 'CC0',
      opening: ['2020-01-01', '2024-12-31'],
      periods: [{ id: 'early', label: 'Early years', days: ['1988-01-01', '1994-12-31'] }],
      frame: ['p0', 'p239'],
    },
    vocabulary: { kinds: VOCABULARY.kinds },
    events,
    articles: [],
    places: PLACES,
    actors: ACTORS,
    sources: [{ id: 's', publisher: 'Nobody', perspective: 'data', seen: false }],
    claims: [],
    control: [],
    wording: [],
  };
}

/** Mostly single days, some spans of days, some whole months; a third of them in the years of the opening window. */
function syntheticEvent(index: number, random: () => number): Record<string, unknown> {
  const share = random() < 0.33 ? 0.82 + random() * 0.12 : random();
  const start = FIRST_DAY + Math.floor(share * DAYS) * DAY;
  const shape = random();
  const day = isoDay(start);
  const last = isoDay(start + Math.ceil(random() * 20) * DAY);
  const month = day.slice(0, 7);
  const date = shape < 0.8 ? day : shape < 0.92 ? `${day}/${last}` : month;
  const when =
    shape < 0.8
      ? { first: day, last: day, precision: 'day' }
      : shape < 0.92
        ? { first: day, last, precision: 'day' }
        : { first: `${month}-01`, last: lastDayOf(month), precision: 'month' };
  return {
    id: `x${index}`,
    title: `Synthetic event ${index}`,
    date,
    when,
    kind: KINDS[Math.floor(random() * KINDS.length)],
    track: random() < 0.8 ? 'armenia-azerbaijan' : 'iran-azerbaijan',
    core: true,
    places: [`p${Math.floor(random() * PLACES.length)}`],
    actors: [`actor${Math.floor(random() * ACTORS.length)}`],
    summary: `What happened in synthetic event ${index}, told in a sentence of about the usual length for a summary.`,
    sources: ['s'],
  };
}

const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);

const lastDayOf = (month: string) =>
  isoDay(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0));

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
