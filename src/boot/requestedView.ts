import { repairQuery } from '../store/repairQuery.ts';
import { repairsOf } from '../store/repairsOf.ts';

const VIEWS = ['map', 'timeline', 'list'] as const;

/** What the address asks for, as far as it matters before the app is there; `store/address.ts` reads the rest. */
export const requestedParameters = (): URLSearchParams =>
  new URLSearchParams(repairQuery(location.search, location.hash));

/** One of the values that a parameter may have; undefined where the address has none of them. */
function requestedOneOf<Value extends string>(name: string, values: readonly Value[]): Value | undefined {
  const given = requestedParameters().getAll(name).flatMap(repairsOf);
  return given.map((value) => values.find((it) => it === value)).find((value) => value !== undefined);
}

export const isEmbed = (): boolean => requestedOneOf('embed', ['1']) !== undefined;

/** The only view that is shown; undefined where all are. */
export const onlyView = (): (typeof VIEWS)[number] | undefined =>
  requestedOneOf('present', ['1']) ? 'map' : requestedOneOf('view', VIEWS);

/** The element of the event that the address names, in the text that came with the page. */
export function requestedEvent(): HTMLElement | undefined {
  const elements = repairsOf(requestedParameters().get('event') ?? '').map((id) =>
    document.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`),
  );
  return elements.find((element) => element !== null) ?? undefined;
}
