import type { Dataset } from '../model/dataset.ts';
import { NEUTRAL } from '../model/placeName.ts';
import { currentId } from './currentId.ts';
import type { ParameterName } from './mendQuery.ts';
import { hasPage } from './offeredPages.ts';
import type { ParameterReader } from './parameterReader.ts';
import { readFilters } from './readFilters.ts';
import { readWindow, windowDays } from './readWindow.ts';
import { type Camera, type ChosenPath, NO_FILTERS, PAGES, VIEWS, type View } from './state.ts';

/** The least and most seconds that `autoplay` may give an event. */
const [SHORTEST_SHOW, LONGEST_SHOW] = [2, 600];

/** Parameters of an address; `undefined` for those that it does not have. */
export type Parameters = { readonly [Name in ParameterName]?: string | undefined };

/** How one field of the view stands in an address (PRODUCT 5.1). */
interface ViewField<Value> {
  /** The value where the address says nothing. */
  readonly initial: (dataset: Dataset) => Value;
  /** The value that the address asks for, if it does; `before` holds the fields above this one. */
  readonly read: (reader: ParameterReader, dataset: Dataset, before: Partial<View>) => Value | undefined;
  /** Its parameters; a default is left out. */
  readonly write: (view: View, dataset: Dataset) => Parameters;
  /** Whether the reader goes somewhere by a change of it, so that Back leads to where it was. */
  readonly history: 'push' | 'replace';
}

const nothing = () => undefined;
const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string) =>
    values.find((value) => value === text);
const asWritten = (text: string) => text;
/** "1" or "0"; nothing where neither is given. */
function takeFlag({ take }: ParameterReader, name: ParameterName): boolean | undefined {
  const value = take(name, oneOf(['0', '1']));
  return value === undefined ? undefined : value === '1';
}

/**
 * Every field of the view, in the order in which an address is read. The compiler refuses a field without a line
 * here; reading, writing, Back and Forward, and whether a change makes a history entry all go by it.
 */
export const VIEW_FIELDS = {
  window: {
    initial: ({ opening }) => opening,
    read: (reader, dataset) => readWindow(reader, dataset.opening, dataset),
    write: ({ window }, { opening }) =>
      window.start === opening.start && window.end === opening.end ? {} : windowDays(window),
    history: 'replace',
  },
  selectedId: {
    initial: nothing,
    read: ({ take }, dataset) => take('event', currentId(dataset.events, dataset)),
    write: ({ selectedId }) => ({ event: selectedId }),
    history: 'push',
  },
  articleId: {
    initial: nothing,
    read: ({ take }, dataset) => take('article', currentId(dataset.articles, dataset)),
    write: ({ articleId }) => ({ article: articleId }),
    history: 'push',
  },
  filters: {
    initial: () => NO_FILTERS,
    read: readFilters,
    write: ({ filters }) => ({
      kind: filters.kinds.join(',') || undefined,
      actor: filters.actors.join(',') || undefined,
      place: filters.places.join(',') || undefined,
      track: filters.tracks.join(',') || undefined,
      articles: filters.articles.join(',') || undefined,
      certainty: filters.certainties.join(',') || undefined,
      q: filters.query || undefined,
    }),
    history: 'replace',
  },
  page: {
    initial: nothing,
    read: ({ take }, dataset) => take('page', oneOf(PAGES.filter((name) => hasPage(dataset, name)))),
    write: ({ page }) => ({ page }),
    history: 'push',
  },
  claimChoice: {
    initial: () => ({}),
    read: ({ take }) => ({ speaker: take('speaker', asWritten), unit: take('unit', asWritten) }),
    write: ({ claimChoice }) => claimChoice,
    history: 'replace',
  },
  entry: {
    initial: nothing,
    read: readEntry,
    write: ({ page, entry }) => ({ entry: page && entry }),
    history: 'push',
  },
  names: {
    initial: () => NEUTRAL,
    read: ({ take }, { vocabulary }) => take('names', oneOf([NEUTRAL, ...vocabulary.sides.keys()])),
    write: ({ names }) => ({ names: names === NEUTRAL ? undefined : names }),
    history: 'replace',
  },
  control: {
    initial: () => true,
    read: (reader) => takeFlag(reader, 'control'),
    write: ({ control }) => ({ control: control ? undefined : '0' }),
    history: 'replace',
  },
  camera: {
    initial: nothing,
    read: ({ take }) => take('map', readCamera),
    write: ({ camera }) => ({
      map: camera && `${round(camera.zoom, 2)}/${round(camera.lat, 4)}/${round(camera.lon, 4)}`,
    }),
    history: 'replace',
  },
  shown: {
    initial: () => 'all',
    read: ({ take }) => take('view', oneOf(VIEWS)),
    write: ({ shown }) => ({ view: shown === 'all' ? undefined : shown }),
    history: 'replace',
  },
  theme: {
    initial: nothing,
    read: ({ take }) => take('theme', oneOf(['light', 'dark'])),
    write: ({ theme }) => ({ theme }),
    history: 'replace',
  },
  path: {
    initial: nothing,
    read: readPath,
    write: ({ path }) => ({ path: path && writePath(path) }),
    history: 'replace',
  },
  embed: {
    initial: () => false,
    read: (reader) => takeFlag(reader, 'embed'),
    write: ({ embed }) => ({ embed: embed ? '1' : undefined }),
    history: 'replace',
  },
  presenting: {
    initial: () => false,
    read: (reader) => takeFlag(reader, 'present'),
    write: ({ presenting }) => ({ present: presenting ? '1' : undefined }),
    history: 'replace',
  },
  autoplay: {
    initial: nothing,
    read: ({ take }) => take('autoplay', readSeconds),
    write: ({ autoplay }) => ({ autoplay: autoplay === undefined ? undefined : String(autoplay) }),
    history: 'replace',
  },
} satisfies { readonly [Field in keyof View]-?: ViewField<View[Field]> };

const FIELDS: { readonly [Field in keyof View]-?: ViewField<View[Field]> } = VIEW_FIELDS;
const NAMES = Object.keys(VIEW_FIELDS) as (keyof View)[];

/** The view of an address that says nothing. */
export const initialView = (dataset: Dataset): View =>
  Object.fromEntries(NAMES.map((name) => [name, FIELDS[name].initial(dataset)])) as unknown as View;

/** The fields that the address asks for, each by itself. */
export function readFields(reader: ParameterReader, dataset: Dataset): Partial<View> {
  const view: Partial<View> = {};
  for (const name of NAMES) {
    const value = FIELDS[name].read(reader, dataset, view);
    if (value !== undefined) Object.assign(view, { [name]: value });
  }
  return view;
}

export const writeFields = (view: View, dataset: Dataset): Parameters =>
  Object.assign({}, ...NAMES.map((name) => FIELDS[name].write(view, dataset)));

const PUSHING = NAMES.filter((name) => FIELDS[name].history === 'push');

/** Whether the reader went somewhere: the change makes a history entry of its own. */
export const makesEntry = (now: View, before: View, dataset: Dataset): boolean =>
  PUSHING.some((name) => {
    const earlier = FIELDS[name].write(before, dataset);
    return Object.entries(FIELDS[name].write(now, dataset)).some(
      ([parameter, value]) => value !== earlier[parameter as ParameterName],
    );
  });

/** Ids of entries are words and digits with hyphens; which there are is known only once the details have come. */
const isEntryId = (text: string) => /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(text);

function readEntry({ take }: ParameterReader, dataset: Dataset, { page }: Partial<View>) {
  if (!page) return undefined;
  const place = currentId(dataset.places, dataset);
  return take('entry', (id) => (page === 'places' ? place(id) : isEntryId(id) ? id : undefined));
}

/** The id of a lesson path, or ids of events. */
function readPath({ takeList }: ParameterReader, dataset: Dataset): ChosenPath | undefined {
  const { paths, events } = dataset;
  const known = { has: (id: string) => paths.has(id) || events.has(id) };
  const ids = takeList('path', currentId(known, dataset));
  if (ids[0] !== undefined && paths.has(ids[0])) return { kind: 'lesson', id: ids[0] };
  const eventIds = ids.filter((id) => events.has(id));
  return eventIds.length > 0 ? { kind: 'own', eventIds } : undefined;
}

export const writePath = (path: ChosenPath) => (path.kind === 'lesson' ? path.id : path.eventIds.join(','));

/** Whole or broken seconds, enough of them to read something. */
function readSeconds(text: string): number | undefined {
  const seconds = Number(text);
  return seconds >= SHORTEST_SHOW && seconds <= LONGEST_SHOW ? seconds : undefined;
}

function readCamera(text: string): Camera | undefined {
  const [zoom, lat, lon, rest] = text.split('/').map(Number);
  if (zoom === undefined || lat === undefined || lon === undefined || rest !== undefined) return undefined;
  const isOnEarth = zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 90 && Math.abs(lon) <= 360;
  return isOnEarth ? { zoom, lat, lon } : undefined;
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));
