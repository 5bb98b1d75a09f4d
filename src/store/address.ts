import type { Dataset } from '../model/dataset.ts';
import { NAMINGS } from '../model/placeName.ts';
import { bringIntoWindow } from './actions.ts';
import { type IgnoredParameter, type ParameterReader, parameterReader } from './parameterReader.ts';
import { readFilters } from './readFilters.ts';
import { readWindow, windowDays } from './readWindow.ts';
import { selectNextEvent } from './selectors.ts';
import {
  type AppState,
  type Camera,
  type ChosenPath,
  type ClaimChoice,
  initialState,
  PAGES,
  type PageName,
  VIEWS,
} from './state.ts';

/** The least and most seconds that `autoplay` may give an event. */
const [SHORTEST_SHOW, LONGEST_SHOW] = [2, 600];

const THEMES = ['light', 'dark'] as const;

/** The id of a lesson path, or ids of events. */
function readPath({ takeList }: ParameterReader, dataset: Dataset): ChosenPath | undefined {
  const ids = takeList('path', (id) => dataset.paths.has(id) || dataset.events.has(id));
  if (ids[0] !== undefined && dataset.paths.has(ids[0])) return { kind: 'lesson', id: ids[0] };
  const eventIds = ids.filter((id) => dataset.events.has(id));
  return eventIds.length > 0 ? { kind: 'own', eventIds } : undefined;
}

/** Whole or broken seconds, enough of them to read something. */
function readSeconds(text: string): number | undefined {
  const seconds = Number(text);
  return seconds >= SHORTEST_SHOW && seconds <= LONGEST_SHOW ? seconds : undefined;
}

function readCamera(text: string): Camera | undefined {
  const [zoom, lat, lon, rest] = text.split('/').map(Number);
  const ok = rest === undefined && zoom! >= 0 && zoom! <= 22 && Math.abs(lat!) <= 90 && Math.abs(lon!) <= 180;
  return ok ? { zoom: zoom!, lat: lat!, lon: lon! } : undefined;
}

/** Ids of entries are words and digits with hyphens; which there are is known only once the details have come. */
const isEntryId = (text: string) => /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(text);

export interface ReadAddress {
  readonly state: AppState;
  readonly ignored: readonly IgnoredParameter[];
  /** Whether a value was understood only after it had been repaired. */
  readonly repaired: boolean;
}

/**
 * The state that an address asks for (PRODUCT 5.1). Each parameter stands alone: one that is stale or
 * mistyped is ignored and named in `ignored`, the rest applies.
 */
export function readAddress(search: string, dataset: Dataset): ReadAddress {
  const parameters = new URLSearchParams(search);
  const reader = parameterReader(parameters);
  const { take, ignored } = reader;
  const oneOf =
    <T extends string>(values: readonly T[]) =>
    (value: string) =>
      values.find((it) => it === value);

  const blank = initialState(dataset);
  const asked = readWindow(reader, dataset.opening, dataset);
  const window = asked ?? dataset.opening;
  const selectedId = take('event', (id) => (dataset.events.has(id) ? id : undefined));
  const selected = selectedId === undefined ? undefined : dataset.events.get(selectedId);
  const page = take('page', oneOf(PAGES));
  const state: AppState = {
    ...blank,
    selectedId,
    articleId: take('article', (id) => (dataset.articles.has(id) ? id : undefined)),
    filters: readFilters(reader, dataset),
    page,
    claimChoice: {
      speaker: parameters.get('speaker') || undefined,
      unit: parameters.get('unit') || undefined,
    },
    entry:
      page &&
      take('entry', (id) => ((page === 'places' ? dataset.places.has(id) : isEntryId(id)) ? id : undefined)),
    names: take('names', oneOf(NAMINGS)) ?? 'both',
    control: take('control', oneOf(['0', '1'])) !== '0',
    camera: take('map', readCamera),
    view: take('view', oneOf(VIEWS)) ?? 'all',
    theme: take('theme', oneOf(THEMES)),
    path: readPath(reader, dataset),
    embed: take('embed', oneOf(['0', '1'])) === '1',
    presenting: take('present', oneOf(['0', '1'])) === '1',
    autoplay: take('autoplay', readSeconds),
    window: selected && !asked ? bringIntoWindow(selected.date.span, { ...blank, window }) : window,
  };
  return {
    state: state.presenting && !selected ? withFirstEvent(state) : state,
    ignored,
    repaired: reader.hasRepaired(),
  };
}

/** Presenting shows an event from the outset: the first of the path, else of the window. */
function withFirstEvent(state: AppState): AppState {
  const first = selectNextEvent(state);
  return first ? { ...state, selectedId: first.id, window: bringIntoWindow(first.date.span, state) } : state;
}

const writePath = (path: ChosenPath) => (path.kind === 'lesson' ? path.id : path.eventIds.join(','));

/** Our own parameters, as this state has them; `undefined` for defaults, which are left out. */
function parametersOf(state: AppState): Record<string, string | undefined> {
  const { filters, window, dataset, camera } = state;
  const moved = window.start !== dataset.opening.start || window.end !== dataset.opening.end;
  const days = moved ? windowDays(window) : undefined;
  return {
    event: state.selectedId,
    article: state.articleId,
    page: state.page,
    entry: state.page && state.entry,
    speaker: state.claimChoice.speaker,
    unit: state.claimChoice.unit,
    from: days?.from,
    to: days?.to,
    kind: filters.kinds.join(',') || undefined,
    actor: filters.actors.join(',') || undefined,
    place: filters.places.join(',') || undefined,
    track: filters.tracks.join(',') || undefined,
    articles: filters.articles.join(',') || undefined,
    certainty: filters.certainties.join(',') || undefined,
    q: filters.query || undefined,
    names: state.names === 'both' ? undefined : state.names,
    control: state.control ? undefined : '0',
    map: camera && `${round(camera.zoom, 2)}/${round(camera.lat, 4)}/${round(camera.lon, 4)}`,
    view: state.view === 'all' ? undefined : state.view,
    path: state.path && writePath(state.path),
    embed: state.embed ? '1' : undefined,
    present: state.presenting ? '1' : undefined,
    autoplay: state.autoplay === undefined ? undefined : String(state.autoplay),
    theme: state.theme,
  };
}

const round = (value: number, digits: number) => String(Number(value.toFixed(digits)));

/** The query string for this state, "" or beginning with "?"; parameters that are not ours are kept. */
export function writeAddress(state: AppState, search: string): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(parametersOf(state))) {
    if (value === undefined) parameters.delete(name);
    else parameters.set(name, value);
  }
  // Commas and slashes are legal in a query; escaped they only make the address hard to read.
  const text = parameters.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return text && `?${text}`;
}

/** The address of one event in this very view, for real links. */
export const eventAddress = (id: string): string => `?event=${encodeURIComponent(id)}`;
/** The address of a path from its beginning, or at one of its events. */
export const pathAddress = (path: ChosenPath, eventId?: string): string =>
  `?path=${writePath(path)}${eventId ? `&event=${encodeURIComponent(eventId)}` : ''}`;
/** The address of an article's page. */
export const articleAddress = (id: string): string => `?article=${encodeURIComponent(id)}`;
/** The address of a page of the panel; of the claims page with a choice among the claims; of one entry of a page. */
export function pageAddress(page: PageName, { speaker, unit }: ClaimChoice = {}, entry?: string): string {
  const parameters = new URLSearchParams({
    page,
    ...(entry && { entry }),
    ...(speaker && { speaker }),
    ...(unit && { unit }),
  });
  return `?${parameters}`;
}
