import { ASKING, READING } from '../store/openingView.ts';
import { repairQuery } from '../store/repairQuery.ts';
import { repairsOf } from '../store/repairsOf.ts';
import { VIEW_NAMES, type ViewName } from '../store/shownViews.ts';

/**
 * The parameters of the address, for the few that matter before the app has loaded; `store/address.ts` parses the rest.
 */
export const requestedParameters = (): URLSearchParams =>
  new URLSearchParams(repairQuery(location.search, location.hash));

/** The first valid value of a parameter; undefined where there is none. */
function requestedOneOf<Value extends string>(name: string, values: readonly Value[]): Value | undefined {
  const given = requestedParameters().getAll(name).flatMap(repairsOf);
  return given.map((value) => values.find((it) => it === value)).find((value) => value !== undefined);
}

export const isEmbed = (): boolean => requestedOneOf('embed', ['1']) !== undefined;

export const isPresented = (): boolean => requestedOneOf('present', ['1']) !== undefined;

/** Whether the address asks for something to read, or for another chronology. */
export const asksForSomething = (): boolean =>
  [...ASKING, 'data'].some((name) => Boolean(requestedParameters().get(name)));

/** The parts of the chronology that the first render needs besides the first one. */
export function partsToRead(): readonly string[] {
  const parameters = requestedParameters();
  return Object.keys(READING).filter((part) => READING[part]?.some((name) => parameters.has(name)));
}

/** The views that are shown; undefined for all. */
export function requestedViews(): readonly ViewName[] | undefined {
  if (isPresented()) return ['map'];
  const named = requestedParameters().getAll('view').join(',').split(',').flatMap(repairsOf);
  if (named.includes('all')) return undefined;
  const views = VIEW_NAMES.filter((name) => named.includes(name));
  return views.length > 0 ? views : undefined;
}

/** The element of the requested event in the prerendered text; also by an id that it had before. */
export function requestedEvent(): HTMLElement | undefined {
  const events = [...document.querySelectorAll<HTMLElement>('[data-event]')];
  const idsOf = ({ dataset: { event, formerIds = '' } }: HTMLElement) => [event, ...formerIds.split(' ')];
  const named = repairsOf(requestedParameters().get('event') ?? '').filter((id) => id !== '');
  return named
    .map((id) => events.find((element) => idsOf(element).includes(id)))
    .find((element) => element !== undefined);
}
