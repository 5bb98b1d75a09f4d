import type { Dataset } from '../model/dataset.ts';
import { bringIntoWindow } from './actions.ts';
import { initialState } from './initialState.ts';
import { type IgnoredParameter, parameterParser } from './parameterParser.ts';
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
import { parseFields, writeFields, writePath } from './viewFields.ts';

export interface ParsedAddress {
  readonly view: View;
  readonly ignored: readonly IgnoredParameter[];
  /** Whether a value was understood only after it had been repaired. */
  readonly repaired: boolean;
}

/**
 * The view that an address asks for (PRODUCT 5.1). Each parameter stands alone: one that is stale or
 * mistyped is ignored and named in `ignored`, the rest applies.
 */
export function parseAddress(search: string, dataset: Dataset): ParsedAddress {
  const reader = parameterParser(new URLSearchParams(search));
  const asked = parseFields(reader, dataset);
  const state = withView(initialState(dataset), asked);
  const { view } = asked.window ? state : withEventInWindow(state);
  const { view: shown } = view.presenting && !view.selectedId ? withFirstEvent({ ...state, view }) : { view };
  return { view: shown, ignored: reader.ignored, repaired: reader.hasRepaired() };
}

/** Presenting shows an event from the outset: the first of the path, else of the window. */
function withFirstEvent(state: AppState): AppState {
  const first = selectNextEvent(state);
  return first ? withEventInWindow(withView(state, { selectedId: first.id })) : state;
}

function withEventInWindow(state: AppState): AppState {
  const { selectedId } = state.view;
  const event = selectedId === undefined ? undefined : state.dataset.events.get(selectedId);
  return event ? withView(state, { window: bringIntoWindow(event.date.span, state) }) : state;
}

/**
 * The query for this view: "" or beginning with "?". Parameters of `search` that are not ours are kept, ours are
 * written in their order.
 */
export function writeAddress({ view, dataset }: Pick<AppState, 'view' | 'dataset'>, search: string): string {
  const parameters = new URLSearchParams(search);
  const written = writeFields(view, dataset);
  for (const name of PARAMETER_NAMES) {
    const value = written[name];
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
