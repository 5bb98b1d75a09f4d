import type { Dataset } from '../model/dataset.ts';
import { keysOf } from '../model/lists.ts';
import { NEUTRAL } from '../model/placeName.ts';
import { ENGLISH_CODE, LANGUAGES } from '../strings/languages.ts';
import { currentId } from './currentId.ts';
import { hasPage } from './offeredPages.ts';
import type { ParameterParser } from './parameterParser.ts';
import { parseFilters } from './parseFilters.ts';
import { parseWindow, windowDays } from './parseWindow.ts';
import { parsePath, writePath } from './pathAddress.ts';
import type { ParameterName } from './repairQuery.ts';
import { allViews, shownOf, type ViewName, viewsIn } from './shownViews.ts';
import { type Camera, NO_FILTERS, PAGES, type View } from './state.ts';

/** The minimum and maximum of `autoplay`, in seconds per event. */
const [SHORTEST_SHOW, LONGEST_SHOW] = [2, 600];

/** Parameters of an address; `undefined` for missing ones. */
export type AddressParameters = { readonly [Name in ParameterName]?: string | undefined };

/** How one field of the view is stored in an address. */
interface ViewField<Value> {
  /** The value if the address says nothing. */
  readonly initial: (dataset: Dataset) => Value;
  /** The value that the address asks for, if any; `before` holds the fields above this one. */
  readonly parse: (parser: ParameterParser, dataset: Dataset, before: Partial<View>) => Value | undefined;
  /** Its parameters; default values are left out. */
  readonly write: (view: View, dataset: Dataset) => AddressParameters;
  /** Whether a change of it is a navigation, so that Back undoes it. */
  readonly history: 'push' | 'replace';
}

const nothing = () => undefined;
const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string) =>
    values.find((value) => value === text);
const asWritten = (text: string) => text;
/** "1" or "0"; undefined if neither is given. */
function takeFlag({ take }: ParameterParser, name: ParameterName): boolean | undefined {
  const value = take(name, oneOf(['0', '1']));
  return value === undefined ? undefined : value === '1';
}

/**
 * Every field of the view, in the order in which an address is parsed. A field without a line here does not compile.
 * Parsing, writing, Back and Forward, and history entries all use this table.
 */
export const VIEW_FIELDS = {
  window: {
    initial: ({ opening }) => opening,
    parse: (parser, dataset) => parseWindow(parser, dataset.opening, dataset),
    write: ({ window }, { opening }) =>
      window.start === opening.start && window.end === opening.end ? {} : windowDays(window),
    history: 'replace',
  },
  selectedId: {
    initial: nothing,
    parse: ({ take }, dataset) => take('event', currentId(dataset.events, dataset)),
    write: ({ selectedId }) => ({ event: selectedId }),
    history: 'push',
  },
  articleId: {
    initial: nothing,
    parse: ({ take }, dataset) => take('article', currentId(dataset.articles, dataset)),
    write: ({ articleId }) => ({ article: articleId }),
    history: 'push',
  },
  filters: {
    initial: () => NO_FILTERS,
    parse: parseFilters,
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
    parse: ({ take }, dataset) => take('page', oneOf(PAGES.filter((name) => hasPage(dataset, name)))),
    write: ({ page }) => ({ page }),
    history: 'push',
  },
  claimChoice: {
    initial: () => ({}),
    parse: ({ take }) => ({ speaker: take('speaker', asWritten), unit: take('unit', asWritten) }),
    write: ({ claimChoice }) => claimChoice,
    history: 'replace',
  },
  entry: {
    initial: nothing,
    parse: parseEntry,
    write: ({ page, entry }) => ({ entry: page && entry }),
    history: 'push',
  },
  names: {
    initial: () => NEUTRAL,
    parse: ({ take }, { vocabulary }) => take('names', oneOf([NEUTRAL, ...vocabulary.sides.keys()])),
    write: ({ names }) => ({ names: names === NEUTRAL ? undefined : names }),
    history: 'replace',
  },
  showsTerritory: {
    initial: () => true,
    parse: (parser) => takeFlag(parser, 'control'),
    write: ({ showsTerritory }) => ({ control: showsTerritory ? undefined : '0' }),
    history: 'replace',
  },
  camera: {
    initial: nothing,
    parse: ({ take }) => take('map', parseCamera),
    write: ({ camera }) => ({
      map: camera && `${round(camera.zoom, 2)}/${round(camera.lat, 4)}/${round(camera.lon, 4)}`,
    }),
    history: 'replace',
  },
  shown: {
    initial: allViews,
    parse: ({ takeList }, dataset) => {
      const offered = viewsIn(allViews(dataset));
      const names = takeList('view', oneOf<ViewName | 'all'>(['all', ...offered]));
      return shownOf(names.flatMap((name) => (name === 'all' ? offered : name)));
    },
    write: ({ shown }, dataset) => ({ view: shown === allViews(dataset) ? undefined : shown }),
    history: 'replace',
  },
  theme: {
    initial: nothing,
    parse: ({ take }) => take('theme', oneOf(['light', 'dark'])),
    write: ({ theme }) => ({ theme }),
    history: 'replace',
  },
  language: {
    initial: () => ENGLISH_CODE,
    parse: ({ take }) => take('lang', oneOf([ENGLISH_CODE, ...LANGUAGES.keys()])),
    write: ({ language }) => ({ lang: language === ENGLISH_CODE ? undefined : language }),
    history: 'replace',
  },
  path: {
    initial: nothing,
    parse: parsePath,
    write: ({ path }) => ({ path: path && writePath(path) }),
    history: 'replace',
  },
  embed: {
    initial: () => false,
    parse: (parser) => takeFlag(parser, 'embed'),
    write: ({ embed }) => ({ embed: embed ? '1' : undefined }),
    history: 'replace',
  },
  presenting: {
    initial: () => false,
    parse: (parser) => takeFlag(parser, 'present'),
    write: ({ presenting }) => ({ present: presenting ? '1' : undefined }),
    history: 'replace',
  },
  autoplay: {
    initial: nothing,
    parse: ({ take }) => take('autoplay', parseSeconds),
    write: ({ autoplay }) => ({ autoplay: autoplay === undefined ? undefined : String(autoplay) }),
    history: 'replace',
  },
} satisfies { readonly [Field in keyof View]-?: ViewField<View[Field]> };

const FIELDS: { readonly [Field in keyof View]-?: ViewField<View[Field]> } = VIEW_FIELDS;
const NAMES: readonly (keyof View)[] = keysOf(VIEW_FIELDS);

/** The view of an address without parameters. */
export const initialView = (dataset: Dataset): View =>
  Object.fromEntries(NAMES.map((name) => [name, FIELDS[name].initial(dataset)])) as unknown as View;

/** The fields that the address asks for. */
export function parseFields(parser: ParameterParser, dataset: Dataset): Partial<View> {
  const view: Partial<View> = {};
  for (const name of NAMES) {
    const value = FIELDS[name].parse(parser, dataset, view);
    if (value !== undefined) Object.assign(view, { [name]: value });
  }
  return view;
}

export const writeFields = (view: View, dataset: Dataset): AddressParameters =>
  Object.assign({}, ...NAMES.map((name) => FIELDS[name].write(view, dataset)));

const PUSHING = NAMES.filter((name) => FIELDS[name].history === 'push');

/** Whether the reader navigated, so that the change gets its own history entry. */
export const makesHistoryEntry = (now: View, before: View, dataset: Dataset): boolean =>
  PUSHING.some((name) => {
    const earlier = FIELDS[name].write(before, dataset);
    const written = FIELDS[name].write(now, dataset);
    return keysOf(written).some((parameter) => written[parameter] !== earlier[parameter]);
  });

/**
 * Ids of entries consist of letters and digits with hyphens. Which ids exist is known only after the details have
 * arrived.
 */
const isEntryId = (text: string) => /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(text);

function parseEntry({ take }: ParameterParser, dataset: Dataset, { page }: Partial<View>) {
  if (!page) return undefined;
  const place = currentId(dataset.places, dataset);
  return take('entry', (id) => (page === 'places' ? place(id) : isEntryId(id) ? id : undefined));
}

/** A number of seconds within the limits; fractions are allowed. */
function parseSeconds(text: string): number | undefined {
  const seconds = Number(text);
  return seconds >= SHORTEST_SHOW && seconds <= LONGEST_SHOW ? seconds : undefined;
}

function parseCamera(text: string): Camera | undefined {
  const [zoom, lat, lon, rest] = text
    .split('/')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (zoom === undefined || lat === undefined || lon === undefined || rest !== undefined) return undefined;
  const isOnEarth = zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 90 && Math.abs(lon) <= 360;
  return isOnEarth ? { zoom, lat, lon } : undefined;
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));
