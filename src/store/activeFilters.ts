import { FILTER_GROUPS, type FilterGroup } from './filters.ts';
import { memoize } from './memoize.ts';
import type { AppState, Filters } from './state.ts';

/** One selected option, or the search query. */
export type ActiveFilter =
  | { readonly group: FilterGroup; readonly id: string }
  | { readonly group: 'query'; readonly id: string };

const active = memoize((filters: Filters): readonly ActiveFilter[] => [
  ...(filters.query.trim() ? [{ group: 'query' as const, id: filters.query.trim() }] : []),
  ...FILTER_GROUPS.flatMap((group) => filters[group].map((id) => ({ group, id }))),
]);

/** All active filters, in the order in which they are shown. */
export const selectActiveFilters = (state: AppState) => active(state, state.view.filters);

/** Whether any filter is active, apart from the window. */
export const isFiltered = (state: AppState): boolean => selectActiveFilters(state).length > 0;

/** The change that removes one filter. */
export const withoutFilter = (filters: Filters, { group, id }: ActiveFilter): Partial<Filters> =>
  group === 'query' ? { query: '' } : { [group]: filters[group].filter((it) => it !== id) };
