import { FILTER_GROUPS, type FilterGroup } from './filters.ts';
import { memoize } from './memoize.ts';
import type { AppState, Filters } from './state.ts';

/** One option that is on, or the words sought. */
export type ActiveFilter =
  | { readonly group: FilterGroup; readonly id: string }
  | { readonly group: 'query'; readonly id: string };

const active = memoize((filters: Filters): readonly ActiveFilter[] => [
  ...(filters.query.trim() ? [{ group: 'query' as const, id: filters.query.trim() }] : []),
  ...FILTER_GROUPS.flatMap((group) => filters[group].map((id) => ({ group, id }))),
]);

/** Everything that is on, in the order in which it is shown. */
export const selectActiveFilters = (state: AppState) => active(state, state.view.filters);

/** Whether anything narrows what is shown, but for the window. */
export const isFiltered = (state: AppState): boolean => selectActiveFilters(state).length > 0;

/** The change that takes one of them away. */
export const withoutFilter = (filters: Filters, { group, id }: ActiveFilter): Partial<Filters> =>
  group === 'query' ? { query: '' } : { [group]: filters[group].filter((it) => it !== id) };
