import type { Dataset } from '../model/dataset.ts';
import { bringIntoWindow, bringPathIntoWindow } from './actions.ts';
import { initialState } from './initialState.ts';
import { type IgnoredParameter, parameterParser } from './parameterParser.ts';
import { writePath } from './pathAddress.ts';
import { PARAMETER_NAMES } from './repairQuery.ts';
import { selectNextEvent } from './selectors.ts';
import {
  type AppState,
  type ChosenPath,
  type ClaimChoice,
  type PageName,
  type View,
  withView,
} from './state.ts';
import { parseFields, writeFields } from './viewFields.ts';

export interface ParsedAddress {
  readonly view: View;
  readonly ignored: readonly IgnoredParameter[];
  /** Whether a value was valid only after repair. */
  readonly repaired: boolean;
}

/**
 * The view that an address asks for. Each parameter is parsed on its own: one that is stale or mistyped is listed in
 * `ignored`, the others still apply.
 */
export function parseAddress(search: string, dataset: Dataset): ParsedAddress {
  const parser = parameterParser(new URLSearchParams(search));
  const asked = withoutPages(parseFields(parser, dataset));
  // Whoever follows a link to another chronology is told that this is not it.
  parser.take('data', () => undefined);
  const state = withView(initialState(dataset), asked);
  const { view } = asked.window ? state : withEventInWindow(state);
  const { view: shown } = view.presenting && !view.selectedId ? withFirstEvent({ ...state, view }) : { view };
  return { view: shown, ignored: parser.ignored, repaired: parser.hasRepaired() };
}

/** A presentation shows events only, as `startPresenting` does. */
const withoutPages = (view: Partial<View>): Partial<View> =>
  view.presenting ? { ...view, articleId: undefined, page: undefined } : view;

/** Presenting always shows an event: the first of the path, else of the window. */
function withFirstEvent(state: AppState): AppState {
  const first = selectNextEvent(state);
  return first ? withEventInWindow(withView(state, { selectedId: first.id })) : state;
}

function withEventInWindow(state: AppState): AppState {
  const { selectedId } = state.view;
  const event = selectedId === undefined ? undefined : state.dataset.events.get(selectedId);
  const window = event ? bringIntoWindow(event.date.span, state) : bringPathIntoWindow(state);
  return withView(state, { window });
}

/**
 * The query string for this view: "" or beginning with "?". Other parameters of `search` are kept; ours are written in
 * their order.
 */
export function writeAddress({ view, dataset }: Pick<AppState, 'view' | 'dataset'>, search: string): string {
  const parameters = new URLSearchParams(search);
  const written = writeFields(view, dataset);
  for (const name of PARAMETER_NAMES) {
    const value = written[name];
    if (value === undefined) parameters.delete(name);
    else parameters.set(name, value);
  }
  return queryOf(parameters);
}

/** Commas and slashes are valid in a query; escaping only makes it harder to read. */
function queryOf(parameters: URLSearchParams): string {
  const text = parameters.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return text && `?${text}`;
}

/** A relative link to one event. */
export const eventAddress = (id: string): string => `?event=${encodeURIComponent(id)}`;
/** The address of a path, at its beginning or at one of its events. */
export const pathAddress = (path: ChosenPath, eventId?: string): string =>
  queryOf(new URLSearchParams({ path: writePath(path), ...(eventId && { event: eventId }) }));
/** The address of an article's page. */
export const articleAddress = (id: string): string => `?article=${encodeURIComponent(id)}`;
/** The address of a page of the panel, optionally with a choice of claims or with one entry. */
export function pageAddress(page: PageName, { speaker, unit }: ClaimChoice = {}, entry?: string): string {
  const parameters = new URLSearchParams({
    page,
    ...(entry && { entry }),
    ...(speaker && { speaker }),
    ...(unit && { unit }),
  });
  return `?${parameters}`;
}
